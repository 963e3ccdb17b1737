import { footnotes } from './footnotes.ts';
import type { Layout } from './layout.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import { type Cut, RowCutter, composed } from './rowCutter.ts';

/** A row of cells with its number as a spreadsheet shows it. */
export interface TextRecord {
	row: number;
	cells: string[];
}

/** What else is to be done while the rows of a table pass. */
export interface TableOptions {
	/** Cells that an editor has corrected, whole rows by number; a row without cells is left out. */
	corrections?: Map<number, string[]>;
	/** Is told each row whose cells cannot be told apart or counted. */
	broken?: (record: TextRecord) => void;
	/** Whether rows without any cell are passed on as well; empty lines never are, nor rows that an editor has emptied. */
	empty?: boolean;
}

const isBlank = (cells: string[]) => cells.every((cell) => cell.trim() === '');

/** The rows below the header, whole or not. */
function* cutRows(chunks: Iterable<string>, layout: Layout): Generator<Cut> {
	const cutter = new RowCutter(layout.delimiter, layout.newline);
	let { skip } = layout;
	for (const chunk of chunks) {
		const cut = cutter.push(skip ? chunk.slice(skip) : chunk);
		skip = Math.max(0, skip - chunk.length);
		yield cut;
		if (cut.endless) return;
	}
	yield cutter.end();
}

/**
 * The rows of a table in the order of the file, as its text comes in: blank lines are passed over, rows with faulty
 * quotes or too few or too many cells are named and left out. Lines below the table with a single cell are its
 * footnotes; they are left out with a warning.
 */
export function* tableRows(
	chunks: Iterable<string>,
	layout: Layout,
	problems: ProblemList,
	{ corrections, broken, empty = false }: TableOptions = {}
): Generator<TextRecord> {
	const { header, width, spare } = layout;
	const lastHeader = layout.headerRows.at(-1)!;
	const tail = footnotes(layout, problems);

	/** Whether a row has as many cells as the header; empty ones that the layout knows of are cut off. */
	const isWhole = (record: TextRecord) => {
		const { cells } = record;
		if (cells.length === width) return true;
		if (cells.length > width && cells.length <= width + spare && isBlank(cells.slice(width))) {
			cells.length = width;
			return true;
		}
		const at = Math.min(width, cells.length);
		problems.error(
			'field-count',
			{ row: record.row, column: header[at] ?? header.at(-1)!, cell: cells[at] ?? '' },
			{ found: cells.length, expected: width }
		);
		broken?.(record);
		return false;
	};

	for (const cut of cutRows(chunks, layout)) {
		for (let i = 0; i < cut.rows.length; i++) {
			const row = cut.first + i;
			const corrected = corrections?.get(row);
			const record = { row, cells: corrected?.map(composed) ?? cut.rows[i]! };
			const fault = corrected ? undefined : cut.faults.get(row);
			if (fault && row >= layout.headerRows[0]!) {
				const column = row > lastHeader ? (header[fault.column - 1] ?? null) : null;
				problems.error(fault.type, { row, column, cell: fault.cell }, { position: fault.column });
				if (row > lastHeader) broken?.(record);
			}
			if (fault || row <= lastHeader) continue;
			if (isBlank(record.cells) && !(empty && !corrected && record.cells.length >= width)) continue;
			if (tail.take(record)) continue;
			for (const passed of tail.release()) if (isWhole(passed)) yield passed;
			if (isWhole(record)) yield record;
		}
		if (cut.endless) problems.error('too-long', { row: cut.first + cut.rows.length });
	}
	for (const passed of tail.end()) if (isWhole(passed)) yield passed;
}
