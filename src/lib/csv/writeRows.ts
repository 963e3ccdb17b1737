import { cellText } from './cellText.ts';
import type { Column, Format } from './format.ts';
import { writeLine } from './writeLine.ts';

/** The records that hold the fields of a row, by what a column is of. */
export type RowRecords = Partial<Record<Column['of'], object>>;

/** The names of those columns that few files have which a row states. */
export function sparseColumns(format: Format, rows: readonly RowRecords[]): string[] {
	return format.columns
		.filter(({ sparse }) => sparse)
		.filter((column) => rows.some((row) => cellText(column, row[column.of]!) !== ''))
		.map(({ name }) => name);
}

/**
 * Writes rows in the columns of a format. Columns that few files have are written only where a row states them.
 *
 * @param sparse the names of those columns, where more rows are to follow than these
 */
export function writeRows(
	format: Format,
	rows: readonly RowRecords[],
	sparse: readonly string[] = sparseColumns(format, rows)
): string {
	const columns = format.columns.filter((column) => !column.sparse || sparse.includes(column.name));
	const lines = [writeLine(columns.map(({ name }) => name))];
	for (const row of rows)
		lines.push(writeLine(columns.map((column) => cellText(column, row[column.of]!))));
	return lines.join('');
}
