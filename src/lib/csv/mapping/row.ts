import { type BoundColumn, textOf } from './bindMapping.ts';
import type { Column } from '$lib/csv/format/format.ts';
import type { FieldValues } from './recordReader.ts';
import type { ShareWatch } from '$lib/csv/cells/shareWatch.ts';

/** Where the fields of a row stand: a column of the file, or the text that stands for it. */
export type Places = ReadonlyMap<string, BoundColumn | { name: string; text: string }>;

/** A row of a file whose cells could all be read. */
export class Row {
	readonly #cells: string[];
	readonly #places: Places;

	constructor(
		readonly row: number,
		/** What it says of its wave, estimate or event. */
		readonly values: Partial<Record<Column['of'], FieldValues>>,
		cells: string[],
		places: Places,
		/** What watches the column of its percentage; `null` where somebody has said that it holds no shares. */
		readonly shares: ShareWatch | null = null
	) {
		this.#cells = cells;
		this.#places = places;
	}

	/** Where a field stands: the file's name of its column (ours where it has none), and the text of its cell. */
	place(field: string): { row: number; column: string; cell: string } {
		const found = this.#places.get(field)!;
		const cell = 'at' in found ? textOf(found, this.#cells) : found.text;
		return { row: this.row, column: found.name, cell };
	}
}
