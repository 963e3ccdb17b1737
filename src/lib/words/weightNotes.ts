import { formatCount } from './formatCount.ts';

/** Said of rows that came without weights. */
export const unweightedNote = 'Unweighted: describes the people who answered, not the public.';

/** Said of rows weighted here; `margins` are the names of what they were weighted to, one or more. */
export function weightedHereNote(margins: readonly string[]): string {
	return `Weighted here to margins you gave (${margins.join(', ')}); the publisher's own figures may differ.`;
}

/** How many rows had no weight; empty for none. */
export function rowsLeftOutNote(k: number): string {
	return k < 1 ? '' : `${formatCount(k)} ${k === 1 ? 'row' : 'rows'} without a weight left out.`;
}
