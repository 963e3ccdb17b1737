import type { Topline } from './toplineRange.ts';

/** Variance of one poll, and the share it was taken at. */
export interface PollVariance {
	shrunkShare: number;
	variance: number;
}

/**
 * Variance of one poll in a trend: sampling at a share drawn a little towards 50 %, and the rounding of the figure.
 *
 * p~ = (n*p + 2)/(n* + 4); v = p~(1 − p~)/n* + u²/12, u the printed unit (0 if unrounded). Without the shrinkage a reading of
 * 0 % would count as certain, and a low reading as more precise than a high one.
 * Source: Agresti & Coull 1998, Am. Stat. 52:119–126, for the shrinkage; u²/12 is the variance of a uniform rounding error.
 * @param unit printed unit, as a share
 * @example pollVariance({ share: 0.43, effectiveSize: 1004 / 1.5 }, 0.01) // { shrunkShare: 0.430415841584, variance: 0.000374605312762 }
 */
export function pollVariance({ share, effectiveSize }: Topline, unit: number): PollVariance {
	const shrunkShare = (effectiveSize * share + 2) / (effectiveSize + 4);
	return {
		shrunkShare,
		variance: (shrunkShare * (1 - shrunkShare)) / effectiveSize + unit ** 2 / 12
	};
}
