import type { BoundColumn } from './bindColumns.ts';
import type { Column } from './format.ts';
import { CellFault, type CellValue, readCell } from './readCell.ts';

/** What the cells of one row say of a wave, an estimate or an event, by field. */
export type FieldValues = Record<string, CellValue>;

/**
 * Reads the cells of one kind of record, row after row. Facts of a wave repeat on its rows: a row whose cells are those
 * of the row above gives the very same record, and a cell that repeats is not examined again.
 */
export class RecordReader {
	readonly #absent: FieldValues;
	#texts: (string | null)[];
	#last: FieldValues | null = null;

	constructor(
		readonly bound: BoundColumn[],
		absent: Column[]
	) {
		this.#absent = Object.fromEntries(absent.map(({ field, ifEmpty }) => [field, ifEmpty ?? null]));
		this.#texts = bound.map(() => null);
	}

	/** The record, or `null` where a cell is faulty; each fault is reported. */
	read(
		cells: string[],
		report: (bound: BoundColumn, cell: string, fault: CellFault) => void
	): FieldValues | null {
		const last = this.#last;
		if (last && this.bound.every(({ at }, i) => cells[at] === this.#texts[i])) return last;
		const values: FieldValues = {};
		let faulty = false;
		for (let i = 0; i < this.bound.length; i++) {
			const bound = this.bound[i]!;
			const { column, at, byAlias } = bound;
			const cell = cells[at]!;
			if (last && cell === this.#texts[i]) {
				values[column.field] = last[column.field]!;
				continue;
			}
			const code = byAlias ? column.codes?.[cell.trim().toLowerCase()] : undefined;
			const value = readCell(column, code ?? cell);
			if (value instanceof CellFault) {
				faulty = true;
				report(bound, cell, value);
			} else values[column.field] = value;
		}
		if (faulty) return null;
		for (const field in this.#absent) values[field] = this.#absent[field]!;
		for (let i = 0; i < this.bound.length; i++) this.#texts[i] = cells[this.bound[i]!.at]!;
		this.#last = values;
		return values;
	}
}
