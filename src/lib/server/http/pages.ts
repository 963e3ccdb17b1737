import { type Packed, sentAgain } from './asAccepted.ts';

/** A page as it was sent. */
interface Page {
	body: string;
	headers: [string, string][];
	packed: Packed;
}

const answerOf = ({ body, headers, packed }: Page) =>
	sentAgain(new Response(body, { headers }), packed);

/** Letters of all pages that are remembered at a time; a page larger than a tenth of it is not. */
const ROOM = 40_000_000;

/**
 * Remembers pages for as long as the store's version stays the same, the longest unasked forgotten first. Only what is the same for
 * everybody may be remembered: pages for readers, sent without a cookie.
 */
export function createPages(version: () => Promise<string>) {
	let known = '';
	let size = 0;
	const pages = new Map<string, Page>();
	const forget = (key: string) => {
		size -= pages.get(key)?.body.length ?? 0;
		pages.delete(key);
	};
	return {
		/** The page under a key, if it was remembered since the last change; with what `keep` needs to know. */
		async get(key: string): Promise<{ page: Response | null; version: string }> {
			const now = await version();
			if (now !== known) {
				known = now;
				size = 0;
				pages.clear();
			}
			const page = pages.get(key);
			if (!page) return { page: null, version: now };
			pages.delete(key);
			pages.set(key, page);
			return { page: answerOf(page), version: now };
		},
		/** Remembers a page made from a version of the store, if it may be, and gives it back to be sent. */
		async keep(key: string, madeFrom: string, response: Response): Promise<Response> {
			const type = response.headers.get('content-type') ?? '';
			if (response.status !== 200 || !type.startsWith('text/html')) return response;
			if (response.headers.has('set-cookie')) return response;
			const body = await response.text();
			const page = { body, headers: [...response.headers], packed: new Map() };
			if (madeFrom === known && body.length < ROOM / 10) {
				forget(key);
				pages.set(key, page);
				size += body.length;
				for (const oldest of pages.keys()) {
					if (size <= ROOM) break;
					forget(oldest);
				}
			}
			return answerOf(page);
		}
	};
}

export type Pages = ReturnType<typeof createPages>;
