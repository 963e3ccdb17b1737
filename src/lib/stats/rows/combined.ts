import type { Codes } from '$lib/csv/format/codedColumn.ts';

/** Rows by the combinations of their codes in several columns that occur. */
export interface Combined {
	/** By row, the number of its combination, counted from 0. */
	of: Uint32Array;
	/** By combination, its codes in the order of the columns. */
	members: number[][];
}

/**
 * Numbers the combinations of codes that occur.
 *
 * @param columns each with the greatest of its codes
 * @example combined([{ codes: Uint8Array.of(1, 2, 1), most: 2 }, { codes: Uint8Array.of(1, 1, 1), most: 1 }]).members // [[1, 1], [2, 1]]
 */
export function combined(columns: readonly { codes: Codes; most: number }[]): Combined {
	const size = columns[0]!.codes.length;
	const numbers = new Map<number, number>();
	const of = new Uint32Array(size);
	const members: number[][] = [];
	for (let row = 0; row < size; row++) {
		let key = 0;
		for (const { codes, most } of columns) key = key * (most + 1) + codes[row]!;
		let number = numbers.get(key);
		if (number === undefined) {
			number = numbers.size;
			numbers.set(key, number);
			members.push(columns.map(({ codes }) => codes[row]!));
		}
		of[row] = number;
	}
	return { of, members };
}
