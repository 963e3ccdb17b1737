import type { Range } from '$lib/stats/range.ts';

/**
 * Wilson range of a share: the true shares a sample of this size could have come from.
 *
 * With n* the effective size and q the quantile: centre (p + q²/2n*)/(1 + q²/n*), half-width
 * q/(1 + q²/n*) · √(p(1 − p)/n* + q²/4n*²), clipped to 0–1. It stays inside 0–1 and has a width at 0 % and 100 % too.
 * Source: Wilson 1927, J. Am. Stat. Assoc. 22:209–212; Franco, Little, Louis & Slud 2019, J. Surv. Stat. Methodol. 7:334–364.
 * @param share 0–1
 * @param quantile normal for published figures, Student's for respondent rows
 * @example wilsonRange(0.5, 625, 1.959963984540054) // { low: 0.460920633755, high: 0.539079366245 }
 */
export function wilsonRange(share: number, effectiveSize: number, quantile: number): Range {
	const ratio = quantile ** 2 / effectiveSize;
	const centre = (share + ratio / 2) / (1 + ratio);
	const half =
		(quantile / (1 + ratio)) *
		Math.sqrt((share * (1 - share)) / effectiveSize + ratio / (4 * effectiveSize));
	return {
		low: share === 0 ? 0 : Math.max(0, centre - half),
		high: share === 1 ? 1 : Math.min(1, centre + half)
	};
}
