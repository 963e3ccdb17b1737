import type { Format } from '$lib/csv/format/format.ts';
import { writeLine } from './writeLine.ts';

/** A file to begin from: the header and one invented row that shows what each column holds. */
export function template(format: Format): string {
	const row = format.columns.map(({ example }) => example);
	return writeLine(format.columns.map(({ name }) => name)) + writeLine(row);
}
