import { certainMapping } from './certainMapping.ts';
import type { Format } from './format.ts';
import { headLength, layoutOf } from './layout.ts';
import { mappedRows } from './mappedRows.ts';
import type { ProblemList } from './problemList.ts';
import type { Row } from './row.ts';
import { sampleOf } from './sampleOf.ts';
import { tableRows } from './tableRows.ts';

/** Reads a file of one format as its header names the columns; rows with a faulty cell are named and left out. */
export function readRows(format: Format, text: string, problems: ProblemList): Row[] {
	const layout = layoutOf(text.slice(0, headLength), {}, problems);
	if (!layout) return [];
	const table = { header: layout.header, headerRow: layout.headerRows.at(-1)! };
	const rows = [...tableRows([text], layout, problems)];
	const mapping = certainMapping(format, table.header, sampleOf(rows));
	return [...mappedRows(format, table, mapping, rows, problems)];
}
