import type { Range } from '$lib/stats/range.ts';
import { percentLabel } from '$lib/stats/topline/percentLabel.ts';

/** Ranges narrower than this have decimals: whole numbers would hide that they reach beyond the figure. */
const narrow = 2;

/**
 * The range of a share in whole percents, "48 to 58%"; with one decimal where it is so narrow that an end would be
 * printed as the figure itself.
 *
 * @param range in percent
 * @example shareRangeText({ low: 47.6, high: 57.8 }) // '48 to 58%'
 */
export function shareRangeText({ low, high }: Range): string {
	if (high - low < narrow) return `${low.toFixed(1)} to ${high.toFixed(1)}%`;
	return `${percentLabel(low / 100).replace('%', '')} to ${percentLabel(high / 100)}`;
}
