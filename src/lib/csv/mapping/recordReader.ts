import { type BoundColumn, textOf } from './bindMapping.ts';
import { type CellReading, nothingSaid } from '$lib/csv/cells/cellReading.ts';
import { CellFault, type CellValue, readCell } from '$lib/csv/cells/readCell.ts';

/** What the cells of one row say of a wave, an estimate or an event, by field. */
export type FieldValues = Record<string, CellValue>;

/** Is told a cell that cannot be taken, or of which something is to be said. */
export type ReportFault = (row: number, bound: BoundColumn, cell: string, fault: CellFault) => void;

/**
 * Reads the cells of one kind of record, row after row. Facts of a wave repeat on its rows: a row whose cells are those
 * of the row above gives the very same record, and a cell that repeats is not examined again.
 */
export class RecordReader {
	readonly #texts: (string | null)[];
	#last: FieldValues | null = null;

	constructor(
		readonly bound: BoundColumn[],
		/** What no cell says. */
		readonly fixed: FieldValues,
		/** Adds what follows from the cells. */
		readonly derive?: (values: FieldValues) => void,
		readonly reading: CellReading = nothingSaid
	) {
		this.#texts = bound.map(() => null);
	}

	/** The record, or `null` where a cell is faulty; each fault is reported. */
	read(row: number, cells: string[], report: ReportFault): FieldValues | null {
		const { bound, derive } = this;
		const last = this.#last;
		const texts = this.#texts;
		let first = 0;
		if (last) {
			while (first < bound.length && textOf(bound[first]!, cells) === texts[first]) first++;
			if (first === bound.length) return last;
		}
		// Copies of a record are made much faster than records field by field.
		const values: FieldValues = last ? { ...last } : { ...this.fixed };
		let faulty = false;
		for (let i = first; i < bound.length; i++) {
			const { column, codes } = bound[i]!;
			const cell = textOf(bound[i]!, cells);
			if (last && cell === texts[i]) continue;
			const value = readCell(column, codes ? codes(cell) : cell, this.reading);
			if (value instanceof CellFault) {
				report(row, bound[i]!, cell, value);
				if (value.kept === undefined) faulty = true;
				else values[column.field] = value.kept;
			} else values[column.field] = value;
		}
		if (faulty) return null;
		if (derive) derive(values);
		for (let i = first; i < bound.length; i++) texts[i] = textOf(bound[i]!, cells);
		this.#last = values;
		return values;
	}
}
