import { settings } from '$lib/stats/settings.ts';
import type { Difference } from './change.ts';
import { differenceRange } from './differenceRange.ts';
import { toplineRange } from './toplineRange.ts';

/**
 * Lead of one answer over another in the same poll (or of one merged answer over another: favourable less unfavourable).
 *
 * SE = √((a + b − (a − b)²)/n*), since answers that exclude each other pull apart: their correlation is
 * −√(ab/((1 − a)(1 − b))). The range is MOVER on the two Wilson ranges; it is up to twice a single share's.
 * Source: Franklin 2007, The "Margin of Error" for Differences in Polls.
 * @param ahead share, 0–1
 * @param behind share, 0–1
 * @example lead(0.51, 0.46, 1195) // value 0.05, standardError 0.0284538825288
 */
export function lead(
	ahead: number,
	behind: number,
	effectiveSize: number,
	level: number = settings.level
): Difference {
	const ranged = (share: number) => ({
		share,
		range: toplineRange({ share, effectiveSize }, level)
	});
	const scale = ahead * (1 - ahead) * behind * (1 - behind);
	const correlation = scale > 0 ? -(ahead * behind) / Math.sqrt(scale) : 0;
	return {
		value: ahead - behind,
		standardError: Math.sqrt((ahead + behind - (ahead - behind) ** 2) / effectiveSize),
		range: differenceRange(ranged(behind), ranged(ahead), correlation)
	};
}
