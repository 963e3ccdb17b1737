import type { Range } from '$lib/stats/range.ts';

/** The range of a difference taken the other way round. */
export function oppositeRange({ low, high }: Range): Range {
	return { low: -high, high: -low };
}
