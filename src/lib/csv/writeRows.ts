import { cellText } from './cellText.ts';
import type { Column, Format } from './format.ts';
import { writeLine } from './writeLine.ts';

/** Writes rows in the columns of a format; each row is the records that hold the fields, by what the column is of. */
export function writeRows(
	format: Format,
	rows: readonly Partial<Record<Column['of'], object>>[]
): string {
	const lines = [writeLine(format.columns.map(({ name }) => name))];
	for (const row of rows)
		lines.push(writeLine(format.columns.map((column) => cellText(column, row[column.of]!))));
	return lines.join('');
}
