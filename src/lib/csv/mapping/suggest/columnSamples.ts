import { columnNames } from '$lib/csv/respondents/respondentMapping.ts';
import type { TextRecord } from '$lib/csv/table/tableRows.ts';

/** What the first rows of a file show of one of its columns. */
export interface ColumnSample {
	/** As mappings call it. */
	name: string;
	/** Its different cells without outer spaces and the empty ones, numbers by size, else in alphabetical order. */
	codes: string[];
	/** How many cells are filled. */
	filled: number;
	/** How many rows were looked at. */
	rows: number;
}

/** More different cells than this are not listed. */
export const mostListed = 200;

const order = new Intl.Collator('en', { numeric: true });

/** What the first rows of a file show of its columns. */
export function columnSamples(
	header: readonly string[],
	rows: readonly TextRecord[]
): ColumnSample[] {
	return columnNames(header).map((name, at) => {
		const cells = rows.map((row) => row.cells[at]?.trim() ?? '').filter((cell) => cell !== '');
		const codes = [...new Set(cells)];
		const numbers = codes.every((code) => code !== '' && Number.isFinite(Number(code)));
		codes.sort(numbers ? (a, b) => Number(a) - Number(b) : order.compare);
		return { name, codes, filled: cells.length, rows: rows.length };
	});
}
