import type { TextRecord } from '$lib/csv/table/tableRows.ts';

/** The first rows of a table, by which is guessed what its columns hold. */
export type Sample = readonly Pick<TextRecord, 'cells'>[];

/** The different texts of a column, without the empty ones. */
export const textsIn = (sample: Sample, at: number): string[] => [
	...new Set(sample.flatMap(({ cells }) => (cells[at] ?? '').trim() || []))
];

/** Whether at least so much of what stands in a column is so; never where nothing stands in it. */
export function mostly(texts: string[], is: (text: string) => boolean, share = 0.8): boolean {
	return texts.length > 0 && texts.filter(is).length >= share * texts.length;
}
