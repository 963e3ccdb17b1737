import { sha256 } from '../sha256.ts';

/** Lets scripts and pages of any origin read a download. */
export const openToAll = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers': 'ETag, Content-Disposition'
};

export interface Download {
	/** The name a browser saves it under. */
	filename: string;
	/** `text/csv` if absent. */
	type?: 'text/csv' | 'application/json';
	/** Whether what stands at this address never changes. */
	immutable?: boolean;
}

/** A file to be downloaded: with a strong entity tag (the SHA-256 of its bytes) and readable from any origin. */
export function csvResponse(text: string, download: Download): Response {
	const bytes = new TextEncoder().encode(text);
	return new Response(bytes, {
		headers: {
			...openToAll,
			etag: `"${sha256(bytes)}"`,
			'cache-control': download.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
			'content-type': `${download.type ?? 'text/csv'}; charset=utf-8`,
			'content-disposition': `attachment; filename="${download.filename}"`,
			'content-length': String(bytes.byteLength)
		}
	});
}

/** Up to here a download is put together before it is sent, in characters. */
const mostAtOnce = 8_000_000;

/**
 * A download that comes piece by piece: as a whole where it is of ordinary size, else while it is still being made, with a tag
 * from the `state` that all of it follows from.
 */
export async function csvStream(
	pieces: AsyncGenerator<string, void>,
	{ state, ...download }: Download & { state: string }
): Promise<Response> {
	let begun = '';
	for (;;) {
		const { done, value } = await pieces.next();
		if (done) return csvResponse(begun, download);
		begun += value;
		if (begun.length > mostAtOnce) break;
	}
	const encoder = new TextEncoder();
	const body = new ReadableStream<Uint8Array>({
		start: (controller) => controller.enqueue(encoder.encode(begun)),
		async pull(controller) {
			let text = '';
			while (text.length < 64 * 1024) {
				const { done, value } = await pieces.next();
				if (done) {
					if (text) controller.enqueue(encoder.encode(text));
					return controller.close();
				}
				text += value;
			}
			controller.enqueue(encoder.encode(text));
		},
		cancel: async () => void (await pieces.return())
	});
	const { headers } = csvResponse('', download);
	headers.delete('content-length');
	headers.set('etag', `"${state}"`);
	return new Response(body, { headers });
}

/** The answer to a browser that asks whether it may read a download. */
export function csvOptions(): Response {
	return new Response(null, {
		status: 204,
		headers: {
			...openToAll,
			allow: 'GET, HEAD, OPTIONS',
			'access-control-allow-methods': 'GET, HEAD, OPTIONS',
			'access-control-allow-headers': 'If-None-Match',
			'access-control-max-age': '86400'
		}
	});
}
