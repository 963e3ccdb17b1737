import { headLength, layoutOf } from '$lib/csv/table/layout.ts';
import type { Table } from '$lib/csv/mapping/mapTable.ts';
import type { ReadingHints } from '$lib/csv/mapping/mapping.ts';
import type { Problem } from '$lib/csv/problems/problem.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';
import { nameTitles, tableTitles, titleColumn, titledRows } from '$lib/csv/table/titledRows.ts';
import { type TextRecord, tableRows } from '$lib/csv/table/tableRows.ts';

/** A text cut into the table it holds, and what was found wrong in that. */
export function tableOf(
	text: string,
	hints: ReadingHints = {}
): Table & { rows: TextRecord[]; problems: Problem[] } {
	const problems = new ProblemList();
	const layout = layoutOf(text.slice(0, headLength), hints, problems);
	if (!layout) return { header: [], headerRow: 1, rows: [], problems: problems.list() };
	const rows = [...tableRows([text], layout, problems)];
	const { header, headerRows } = layout;
	const headerRow = headerRows.at(-1)!;
	const titles = tableTitles(header, rows);
	if (!titles.length) return { header, headerRow, rows, problems: problems.list() };
	nameTitles(titles, problems);
	const titled = [...titledRows(rows)];
	return { header: [...header, titleColumn], headerRow, rows: titled, problems: problems.list() };
}
