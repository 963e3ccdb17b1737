import { formatCount } from './formatCount.ts';

/** How many comparisons a reader is shown, and how many of them chance alone would make look clear; empty for none. */
export function comparisonsNote(k: number): string {
	if (k < 1) return '';
	const made = k === 1 ? '1 comparison was' : `${formatCount(k)} comparisons were`;
	return `${made} made; about 1 in 20 would look clear by chance.`;
}
