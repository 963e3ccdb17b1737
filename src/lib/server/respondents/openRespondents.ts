import type { Encoding } from '$lib/csv/encoding/encodings.ts';
import type { Layout } from '$lib/csv/table/layout.ts';
import type { ReadingHints } from '$lib/csv/mapping/mapping.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import { sampleSize } from '$lib/csv/table/sampleOf.ts';
import { type TableOptions, type TextRecord, tableRows } from '$lib/csv/table/tableRows.ts';
import { openLayout } from '../jobs/openLayout.ts';

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
	const open = openLayout(path, hints, problems, told, !told);
	if (!open || problems.errors) return null;
	const { layout, encoding, texts } = open;
	const { header } = layout;
	const rows = tableRows(texts, layout, problems, { ...options, empty: true });
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
