import { normalQuantile } from '$lib/stats/numeric/normalQuantile.ts';
import type { Range } from '$lib/stats/range.ts';
import { settings } from '$lib/stats/settings.ts';
import { wilsonRange } from './wilsonRange.ts';

/** A published share (a net is one share of a merged option) with the effective size of its sample. */
export interface Topline {
	/** 0–1 */
	share: number;
	effectiveSize: number;
}

/**
 * Range of a published share: Wilson's, with the normal quantile.
 *
 * @example toplineRange({ share: 0.5, effectiveSize: 1000 }) // { low: 0.469069600368, high: 0.530930399632 }
 */
export function toplineRange(
	{ share, effectiveSize }: Topline,
	level: number = settings.level
): Range {
	return wilsonRange(share, effectiveSize, normalQuantile(level));
}
