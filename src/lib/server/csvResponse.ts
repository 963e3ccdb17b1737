import { createHash } from 'node:crypto';

/** Whether an `If-None-Match` header names this entity tag: `*`, one tag or a list, weak tags compared weakly. */
export function namesTag(header: string | null, tag: string): boolean {
	if (header === null) return false;
	if (header.trim() === '*') return true;
	const tags = header.match(/(?:W\/)?"[^"]*"/g) ?? [];
	return tags.some((given) => given.replace(/^W\//, '') === tag);
}

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

/**
 * A file to be downloaded: with a strong entity tag (the SHA-256 of its bytes), 304 where the client has it already,
 * and readable from any origin.
 */
export function csvResponse(request: Request, text: string, download: Download): Response {
	const bytes = new TextEncoder().encode(text);
	const etag = `"${createHash('sha256').update(bytes).digest('hex')}"`;
	const headers = {
		...openToAll,
		etag,
		'cache-control': download.immutable ? 'public, max-age=31536000, immutable' : 'no-cache'
	};
	if (namesTag(request.headers.get('if-none-match'), etag))
		return new Response(null, { status: 304, headers });
	return new Response(request.method === 'HEAD' ? null : bytes, {
		headers: {
			...headers,
			'content-type': `${download.type ?? 'text/csv'}; charset=utf-8`,
			'content-disposition': `attachment; filename="${download.filename}"`,
			'content-length': String(bytes.byteLength)
		}
	});
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
