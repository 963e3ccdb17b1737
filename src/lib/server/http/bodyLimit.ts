import * as words from '$lib/words/interface/server.ts';

/** What any request body may weigh, in bytes; uploads have their own limit. */
export const ordinaryLimit = 512 * 1024;

/** Why a body is refused before it is read. */
export interface BodyFault {
	status: 411 | 413;
	message: string;
}

/** A size as people say it: `512 KB`, `64 MB`, `1.5 MB`. */
export function sizeInWords(bytes: number): string {
	if (bytes < 1024) return `${bytes} bytes`;
	if (bytes < 1024 ** 2) return `${round(bytes / 1024)} KB`;
	return `${round(bytes / 1024 ** 2)} MB`;
}

const round = (size: number) => Number(size.toFixed(size < 10 ? 1 : 0));

/** Whether the headers already tell that a body is too large, or (411) that it hides how large it is. */
export function bodyFault(request: Request, limit: number): BodyFault | null {
	if (!request.body) return null;
	const length = request.headers.get('content-length');
	if (length === null) return { status: 411, message: words.lengthUnknown };
	return Number(length) > limit ? { status: 413, message: tooLarge(limit) } : null;
}

/** The sentence for a body that is too large, wherever that is noticed. */
export function tooLarge(limit: number): string {
	return words.tooLarge(sizeInWords(limit));
}

/** How much of an unwanted body is swallowed before the connection is cut instead. */
const patience = 1024 ** 3;

/**
 * Reads what is left of a body and throws it away. Browsers look at the answer only after they have sent everything,
 * so a body that nobody reads would hang, and a closed connection would hide the reason.
 */
export async function drain(body: ReadableStream<Uint8Array>): Promise<void> {
	const reader = body.getReader();
	let seen = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			seen += value.byteLength;
			if (seen > patience) return void (await reader.cancel());
		}
	} catch {
		// the sender has gone: nothing is left to read
	}
}
