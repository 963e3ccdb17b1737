import { cellText } from './cellText.ts';
import type { Column, Format } from './format.ts';
import { quoted, writeLine } from './writeLine.ts';

/** The records that hold the fields of a row, by what a column is of. */
export type RowRecords = Partial<Record<Column['of'], object>>;

/** The names of those columns that few files have which a row states. */
export function sparseColumns(format: Format, rows: readonly RowRecords[]): string[] {
	return format.columns
		.filter(({ sparse }) => sparse)
		.filter(({ of, field }) =>
			rows.some((row) => ((row[of] as Record<string, unknown>)[field] ?? null) !== null)
		)
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
	// most cells say the same as those above them
	const last: unknown[] = columns.map(() => undefined);
	const texts: string[] = columns.map(() => '');
	let written = writeLine(columns.map(({ name }) => name));
	for (const row of rows) {
		for (let i = 0; i < columns.length; i++) {
			const column = columns[i]!;
			const record = row[column.of] as Record<string, unknown>;
			const value = record[column.field];
			if (value !== last[i] || value === undefined) {
				last[i] = value;
				texts[i] = quoted(cellText(column, record));
			}
			written += i ? `,${texts[i]!}` : texts[i]!;
		}
		written += '\r\n';
	}
	return written;
}
