import { certainMapping } from '$lib/csv/mapping/certainMapping.ts';
import type { Format } from '$lib/csv/format/format.ts';
import { headLength, layoutOf } from '$lib/csv/table/layout.ts';
import { mappedRows } from '$lib/csv/mapping/mappedRows.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { Row } from '$lib/csv/mapping/row.ts';
import { sampleOf } from '$lib/csv/table/sampleOf.ts';
import { tableRows } from '$lib/csv/table/tableRows.ts';

/** Reads a file of one format as its header names the columns; rows with a faulty cell are named and left out. */
export function readRows(format: Format, text: string, problems: ProblemList): Row[] {
	const layout = layoutOf(text.slice(0, headLength), {}, problems);
	if (!layout) return [];
	const table = { header: layout.header, headerRow: layout.headerRows.at(-1)! };
	const rows = [...tableRows([text], layout, problems)];
	const mapping = certainMapping(format, table.header, sampleOf(rows));
	return [...mappedRows(format, table, mapping, rows, problems)];
}
