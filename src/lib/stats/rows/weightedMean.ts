import type { SampleDesign } from './sampleDesign.ts';

/** A weighted mean, with what its variance is worked out from. */
export interface WeightedMean {
	/** `null` without anyone in the domain. */
	value: number | null;
	/** People in the domain, unweighted. */
	interviews: number;
	weightSum: number;
	/** By row of the design: how much each person moves the mean; 0 outside the domain. */
	scores: number[];
}

/**
 * Weighted mean over a domain and its linearised scores.
 *
 * m = Σ_D w y / Σ_D w; z_i = w_i(y_i − m)/Σ_D w in the domain D, 0 for every other row of the design.
 * Source: Binder 1983, Int. Stat. Rev. 51:279; Särndal, Swensson & Wretman 1992, section 5.5.
 * @param values by row of the design; `null` outside the domain (left out by a filter, not asked, no valid answer)
 * @example weightedMean(sampleDesign({ size: 3, weights: [2, 1, 1] }), [1, 0, null]).value // 0.666666666667
 */
export function weightedMean(
	{ weights }: SampleDesign,
	values: readonly (number | null)[]
): WeightedMean {
	let [weightSum, total, interviews] = [0, 0, 0];
	values.forEach((value, row) => {
		if (value === null) return;
		interviews += 1;
		weightSum += weights[row]!;
		total += weights[row]! * value;
	});
	const mean = interviews ? total / weightSum : null;
	const scores = values.map((value, row) =>
		value === null || mean === null ? 0 : (weights[row]! * (value - mean)) / weightSum
	);
	return { value: mean, interviews, weightSum, scores };
}
