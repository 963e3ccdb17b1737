import type { TableSummary } from '../uploads/checkReport.ts';
import type { OpenTable } from './openTable.ts';

/** Rows shown beside the columns, values named of each column, and the longest of them. */
const most = { rows: 20, values: 20, letters: 200 };

const clipped = (text: string) =>
	text.length > most.letters ? `${text.slice(0, most.letters)}…` : text;

/** What of a table helps to say what its columns hold. */
export function tableSummary({
	layout,
	encoding,
	mapping,
	sample,
	headerRow
}: Omit<OpenTable, 'format' | 'rows'>): TableSummary {
	return {
		encoding,
		delimiter: layout.delimiter,
		header: layout.header,
		headerRow,
		headerRows: layout.headerRows,
		mapping,
		sample: sample
			.slice(0, most.rows)
			.map(({ row, cells }) => ({ row, cells: cells.map(clipped) })),
		values: layout.header.map((_, at) => {
			const seen = new Set<string>();
			for (const { cells } of sample) {
				const cell = cells[at]!.trim();
				if (cell !== '' && seen.size < most.values) seen.add(clipped(cell));
			}
			return [...seen];
		})
	};
}
