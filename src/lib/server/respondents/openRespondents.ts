import { decodeChunks } from '$lib/csv/encoding/decodeChunks.ts';
import { encodingFor } from '$lib/csv/encoding/encodingFor.ts';
import type { Encoding } from '$lib/csv/encoding/encodings.ts';
import { type Layout, headLength, layoutOf } from '$lib/csv/table/layout.ts';
import type { ReadingHints } from '$lib/csv/mapping/mapping.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import { sampleSize } from '$lib/csv/table/sampleOf.ts';
import { type TableOptions, type TextRecord, tableRows } from '$lib/csv/table/tableRows.ts';
import { fileChunks, isForeign } from '../jobs/openTable.ts';

function firstOf(path: string): Uint8Array {
	for (const chunk of fileChunks(path)) return chunk;
	return new Uint8Array();
}

function* withHead(head: string, rest: Iterator<string, void>): Generator<string> {
	yield head;
	for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

/** A file of respondents, ready to be read row by row. */
export interface OpenRespondents {
	header: string[];
	rows: Generator<TextRecord>;
	layout: Layout;
	encoding: Encoding;
}

/**
 * Finds the table in a file of respondents; `null` where there is none.
 *
 * @param told is given the bytes of each chunk that was read; without it only the beginning is wanted
 */
export function openRespondents(
	path: string,
	hints: ReadingHints,
	problems: ProblemList,
	told?: (bytes: number) => void,
	options: TableOptions = {}
): OpenRespondents | null {
	if (isForeign(path, problems)) return null;
	const encoding = encodingFor(told ? fileChunks(path) : firstOf(path), hints, problems);
	const texts = decodeChunks(fileChunks(path, told), encoding, problems);
	let head = '';
	while (head.length < headLength) {
		const next = texts.next();
		if (next.done) break;
		head += next.value;
	}
	const layout = problems.errors ? null : layoutOf(head, hints, problems);
	if (!layout) return null;
	const { header } = layout;
	const rows = tableRows(withHead(head, texts), layout, problems, { ...options, empty: true });
	return { header, rows, layout, encoding };
}

/** The names of the columns and the first rows of a file of respondents. */
export function respondentsHead(
	path: string,
	hints: ReadingHints,
	problems: ProblemList
): { header: string[]; rows: TextRecord[] } | null {
	const open = openRespondents(path, hints, problems);
	if (!open) return null;
	const rows: TextRecord[] = [];
	for (const record of open.rows) {
		if (record.cells.every((cell) => cell.trim() === '')) continue;
		rows.push(record);
		if (rows.length === sampleSize) break;
	}
	return { header: open.header, rows };
}
