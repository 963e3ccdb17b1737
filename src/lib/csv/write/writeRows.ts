import { LineWriter } from './lineWriter.ts';
import { Utf8Text } from './utf8Text.ts';
import type { Column, Format } from '$lib/csv/format/format.ts';
import { writeLine } from './writeLine.ts';

/** The records that hold the fields of a row, by what a column is of. */
export type RowRecords = Partial<Record<Column['of'], object>>;

/** The names of those columns that few files have which a row states. */
export function sparseColumns(format: Format, rows: readonly RowRecords[]): string[] {
	return format.columns
		.filter(({ sparse }) => sparse)
		.filter(({ of, field }) => {
			let above: object | null = null;
			return rows.some((row) => {
				const record = row[of]!;
				if (record === above) return false;
				above = record;
				return ((record as Record<string, unknown>)[field] ?? null) !== null;
			});
		})
		.map(({ name }) => name);
}

/** Where all rows are written, one file after the other. */
const text = new Utf8Text();
const decoder = new TextDecoder();

/**
 * Writes rows in the columns of a format, as the bytes of UTF-8. Columns that few files have are written only where a row states them.
 *
 * @param sparse the names of those columns, where more rows are to follow than these
 */
export function rowBytes(
	format: Format,
	rows: readonly RowRecords[],
	sparse: readonly string[] = sparseColumns(format, rows)
): Uint8Array {
	const columns = format.columns.filter((column) => !column.sparse || sparse.includes(column.name));
	text.clear();
	text.put(writeLine(columns.map(({ name }) => name)));
	const writer = new LineWriter(columns, text);
	for (const row of rows) writer.write(row);
	return text.bytes();
}

/** The same as text. */
export const writeRows = (...given: Parameters<typeof rowBytes>): string =>
	decoder.decode(rowBytes(...given));
