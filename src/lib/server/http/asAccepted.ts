import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)];

/** The ways to pack an answer, the better one first; each so that it is quick, for answers are packed as they are made. */
const ways = {
	br: (bytes: Uint8Array) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }),
	gzip: (bytes: Uint8Array) => gzipped(bytes, { level: 4 })
};
type Way = keyof typeof ways;

/** The packed forms of one body. */
export type Packed = Map<Way, Promise<Uint8Array<ArrayBuffer>>>;

const packedForms = new WeakMap<Response, Packed>();

/** An answer whose body is sent again and again: its packed forms are found in, and kept in, `packed`. */
export function sentAgain(response: Response, packed: Packed): Response {
	packedForms.set(response, packed);
	return response;
}

async function packed(response: Response, way: Way): Promise<Uint8Array<ArrayBuffer>> {
	const forms = packedForms.get(response);
	const known = forms?.get(way);
	if (known) return known;
	const made = ways[way](new Uint8Array(await response.arrayBuffer()));
	forms?.set(way, made);
	return made;
}

/** What is text shrinks to an eighth; pictures are packed already. */
const isText = /^(?:text\/|application\/json|image\/svg)/;

/** What is shorter, in bytes, is not worth packing. */
const least = 1024;

function wayFor(acceptEncoding: string | null): Way | null {
	const weights = new Map(
		(acceptEncoding ?? '').split(',').map((part) => {
			const [name, weight] = part
				.trim()
				.toLowerCase()
				.split(/\s*;\s*q=/);
			return [name, Number(weight ?? 1)];
		})
	);
	const accepted = (way: Way) => (weights.get(way) ?? weights.get('*') ?? 0) > 0;
	return (Object.keys(ways) as Way[]).find(accepted) ?? null;
}

/** Whether an `If-None-Match` header names this entity tag: `*`, one tag or a list, weak tags compared weakly. */
export function namesTag(header: string | null, tag: string): boolean {
	if (header === null) return false;
	if (header.trim() === '*') return true;
	const tags = header.match(/(?:W\/)?"[^"]*"/g) ?? [];
	return tags.some((given) => given.replace(/^W\//, '') === tag);
}

/**
 * An answer in the form its client takes: packed where that can be unpacked, and without its body (304) where the client
 * has it already. A strong entity tag stands for exact bytes, so the packed form has one of its own: `"abc"` and `"abc-br"`.
 */
export async function asAccepted(request: Request, response: Response): Promise<Response> {
	const { headers, status } = response;
	if (!response.body) return response;
	const packable = isText.test(headers.get('content-type') ?? '');
	if (packable) headers.append('vary', 'accept-encoding');
	const small = Number(headers.get('content-length') ?? least) < least;
	const way = packable && !small ? wayFor(request.headers.get('accept-encoding')) : null;

	const tag = headers.get('etag')?.replace(/"$/, way ? `-${way}"` : '"');
	if (tag) headers.set('etag', tag);
	if (tag && status === 200 && namesTag(request.headers.get('if-none-match'), tag)) {
		for (const name of ['content-type', 'content-length', 'content-disposition'])
			headers.delete(name);
		return new Response(null, { status: 304, headers });
	}
	if (!way) return response;
	headers.set('content-encoding', way);
	headers.delete('content-length');
	if (request.method === 'HEAD') return new Response(null, { status, headers });
	const body = await packed(response, way);
	headers.set('content-length', String(body.byteLength));
	return new Response(body, { status, headers });
}
