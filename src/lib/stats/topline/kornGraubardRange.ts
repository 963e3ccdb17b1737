import { betaQuantile } from '$lib/stats/numeric/betaQuantile.ts';
import type { Range } from '$lib/stats/range.ts';
import { settings } from '$lib/stats/settings.ts';

/**
 * Korn–Graubard range of a share: the exact binomial range at the effective sample size. Wider than Wilson's; it is used
 * only to decide whether a figure may be shown.
 *
 * With x = p n*: from the α/2 quantile of Beta(x, n* − x + 1) to the 1 − α/2 quantile of Beta(x + 1, n* − x). With n* = n it is
 * Clopper and Pearson's.
 * Source: Korn & Graubard 1998, Survey Methodology 24:193–201; Parker et al. 2017, NCHS Vital Health Stat. 2(175).
 * @param share 0–1
 * @example kornGraubardRange(0.5, 640) // { low: 0.460558255337, high: 0.539441744663 }
 */
export function kornGraubardRange(
	share: number,
	effectiveSize: number,
	level: number = settings.level
): Range {
	const yes = share * effectiveSize;
	const no = (1 - share) * effectiveSize;
	const tail = (1 - level) / 2;
	return {
		low: betaQuantile(tail, yes, no + 1),
		high: 1 - betaQuantile(tail, no, yes + 1)
	};
}
