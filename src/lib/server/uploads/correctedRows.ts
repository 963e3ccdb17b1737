import { distinctNames } from '$lib/csv/table/distinctNames.ts';
import { namedRows } from '../jobs/corrections.ts';

/** A file whose rows are corrected. */
interface Corrected {
	header: string[];
	/** The rows that were corrected before, by number. */
	before: ReadonlyMap<number, string[]>;
	/** The cells of a row as they stand, for columns that the corrections lack. */
	original: (row: number) => Promise<string[] | null>;
}

/**
 * The corrected rows of a file, by number, once those of a CSV with a column `_row` are taken. `null` where it has no such
 * column, or columns that the file has not.
 */
export async function correctedRows(
	text: string,
	{ header, before, original }: Corrected
): Promise<Map<number, string[]> | null> {
	const named = namedRows(text);
	if (!named) return null;
	const names = distinctNames(header.map((name) => name.trim()));
	const rows = new Map(before);
	for (const [row, cells] of named) {
		const as = rows.get(row) ?? (await original(row));
		const corrected = names.map((name, i) => cells.get(name) ?? as?.[i]);
		if (corrected.some((cell) => cell === undefined)) return null;
		rows.set(row, corrected as string[]);
	}
	return rows;
}
