import { certainMapping } from './certainMapping.ts';
import type { Format } from './format.ts';
import { mappedRows } from './mappedRows.ts';
import type { ProblemList } from './problemList.ts';
import { type TextRecord, records } from './records.ts';
import type { Row } from './row.ts';
import { sampleOf } from './sampleOf.ts';

function withWholeRows(all: TextRecord[], width: number, problems: ProblemList): TextRecord[] {
	return all.filter(({ row, cells }) => {
		if (cells.length === width) return true;
		problems.error('field-count', { row }, { found: cells.length, expected: width });
		return false;
	});
}

/** Reads a file of one format as its header names the columns; rows with a faulty cell are named and left out. */
export function readRows(format: Format, text: string, problems: ProblemList): Row[] {
	const [first, ...rest] = records(text, problems);
	if (!first) return [];
	const table = { header: first.cells, headerRow: first.row };
	const whole = withWholeRows(rest, first.cells.length, problems);
	const mapping = certainMapping(format, table.header, sampleOf(whole));
	return [...mappedRows(format, table, mapping, whole, problems)];
}
