import { cellText } from './cellText.ts';
import type { Column, Format } from '$lib/csv/format/format.ts';
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
	const blocks: Block[] = [];
	for (let from = 0; from < columns.length; from += together)
		blocks.push(new Block(columns.slice(from, from + together), from > 0));
	const lines = rows.map((row) => {
		let line = '';
		for (const block of blocks) line += block.text(row);
		return `${line}\r\n`;
	});
	return writeLine(columns.map(({ name }) => name)) + lines.join('');
}

/** How many columns are written together. */
const together = 6;

/** Some columns that follow one another; what a row says as the row above did has the same text. */
class Block {
	readonly #last: unknown[];
	readonly #cells: string[];
	#text = '';

	constructor(
		readonly columns: Column[],
		readonly follows: boolean
	) {
		this.#last = columns.map(() => this);
		this.#cells = columns.map(() => '');
	}

	text(row: RowRecords): string {
		const last = this.#last;
		let same = true;
		for (let i = 0; i < this.columns.length; i++) {
			const column = this.columns[i]!;
			const record = row[column.of]!;
			const value = (record as Record<string, unknown>)[column.field];
			if (value === last[i]) continue;
			last[i] = value;
			this.#cells[i] = quoted(cellText(column, record));
			same = false;
		}
		if (!same) this.#text = (this.follows ? ',' : '') + this.#cells.join(',');
		return this.#text;
	}
}
