import { existsSync, readFileSync } from 'node:fs';
import { distinctNames } from '$lib/csv/table/distinctNames.ts';
import { headLength, layoutOf } from '$lib/csv/table/layout.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';
import { tableRows } from '$lib/csv/table/tableRows.ts';
import { writeLine } from '$lib/csv/write/writeLine.ts';

/** The column that tells which row of the file is meant. */
export const rowColumn = '_row';

/** Corrected rows, by number, their cells by the names of their columns (distinctNames). */
export type NamedRows = Map<number, Map<string, string>>;

/** Reads a CSV with a column `_row`; `null` where it has none, or a row whose number cannot be. */
export function namedRows(text: string): NamedRows | null {
	const problems = new ProblemList();
	const layout = layoutOf(text.slice(0, headLength), { headerRow: 1, headerRows: 1 }, problems);
	const at = layout?.header.findIndex((name) => name.trim() === rowColumn) ?? -1;
	if (!layout || at < 0) return null;
	const names = distinctNames(layout.header.map((name) => name.trim()));
	const rows: NamedRows = new Map();
	for (const { cells } of tableRows([text], layout, problems)) {
		const row = Number(cells[at]);
		if (!Number.isInteger(row) || row < 1) return null;
		rows.set(row, new Map(names.map((name, i) => [name, cells[i]!])));
	}
	return problems.errors ? null : rows;
}

/** Corrected rows as a CSV of a header and `_row`. */
export function writeCorrections(header: string[], rows: Map<number, string[]>): string {
	const lines = [...rows].map(([row, cells]) => writeLine([String(row), ...cells]));
	return [writeLine([rowColumn, ...header]), ...lines].join('');
}

/** The corrected rows that were kept, by number; none where the file is missing. */
export function readCorrections(path: string): Map<number, string[]> {
	if (!existsSync(path)) return new Map();
	const problems = new ProblemList();
	const text = readFileSync(path, 'utf8');
	const layout = layoutOf(
		text.slice(0, headLength),
		{ delimiter: ',', headerRow: 1, headerRows: 1 },
		problems
	);
	const rows = layout ? tableRows([text], layout, problems) : [];
	return new Map([...rows].map(({ cells: [row, ...cells] }) => [Number(row), cells]));
}
