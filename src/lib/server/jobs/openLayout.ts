import { closeSync, openSync, readSync } from 'node:fs';
import { decodeChunks } from '$lib/csv/encoding/decodeChunks.ts';
import { encodingFor } from '$lib/csv/encoding/encodingFor.ts';
import type { Encoding } from '$lib/csv/encoding/encodings.ts';
import type { ReadingHints } from '$lib/csv/mapping/mapping.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import { foreignFile } from '$lib/csv/table/foreignFile.ts';
import { type Layout, headLength, layoutOf } from '$lib/csv/table/layout.ts';

const CHUNK = 262_144;

/** The bytes of a file, a chunk at a time, each told as soon as it is read. */
export function* fileChunks(path: string, told?: (bytes: number) => void): Generator<Buffer> {
	const file = openSync(path, 'r');
	try {
		for (;;) {
			const chunk = Buffer.allocUnsafe(CHUNK);
			const length = readSync(file, chunk);
			if (!length) return;
			told?.(length);
			yield chunk.subarray(0, length);
		}
	} finally {
		closeSync(file);
	}
}

function firstOf(chunks: Iterable<Uint8Array>): Uint8Array {
	for (const chunk of chunks) return chunk;
	return new Uint8Array();
}

/** Whether a file is no text at all, such as a workbook; that is named. */
function isForeign(path: string, problems: ProblemList): boolean {
	const found = foreignFile(firstOf(fileChunks(path)));
	if (found) problems.error('not-a-csv', {}, { found });
	return found !== null;
}

function* withHead(head: string, rest: Iterator<string>): Generator<string> {
	yield head;
	for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

/** Where a table stands in a file. */
export interface OpenLayout {
	layout: Layout;
	encoding: Encoding;
	/** The text of the file, piece by piece. */
	texts: Iterable<string>;
}

/**
 * Finds out where a table stands in a file; `null` where there is none. What is wrong or was taken for granted is named.
 *
 * @param told is given the bytes of each chunk that was read
 * @param beginning whether only that is wanted, and the encoding need not be right for all of the file
 */
export function openLayout(
	path: string,
	hints: ReadingHints,
	problems: ProblemList,
	told?: (bytes: number) => void,
	beginning = false
): OpenLayout | null {
	if (isForeign(path, problems)) return null;
	const bytes = beginning ? firstOf(fileChunks(path)) : fileChunks(path);
	const encoding = encodingFor(bytes, hints, problems);
	const texts = decodeChunks(fileChunks(path, told), encoding, problems);
	let head = '';
	while (head.length < headLength) {
		const next = texts.next();
		if (next.done) break;
		head += next.value;
	}
	const layout = layoutOf(head, hints, problems);
	return layout && { layout, encoding, texts: withHead(head, texts) };
}
