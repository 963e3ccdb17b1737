import type { SampleDesign } from './sampleDesign.ts';

/**
 * Covariance matrix of linearised estimates under a design with strata and sampling units (Taylor linearisation).
 *
 * With z_hc the total of an estimate's scores over unit c of stratum h, n_h units and their mean z̄_h:
 * V = Σ_h n_h/(n_h − 1) Σ_c (z_hc − z̄_h)(z_hc − z̄_h)′. The unit of a stratum that has one only is centred on the mean over all
 * units ("adjust"). No finite-population correction.
 * Source: Woodruff 1971, J. Am. Stat. Assoc. 66:411; Särndal, Swensson & Wretman 1992, section 5.5; R survey, `svymean`.
 * @param scores one list for each estimate, by row of the design; 0 outside its domain
 * @returns as many rows and columns as there are estimates
 * @example taylorCovariance(sampleDesign({ size: 2 }), [[-0.25, 0.25]]) // [[0.25]]: one of two people said yes
 */
export function taylorCovariance(
	design: SampleDesign,
	scores: readonly (readonly number[])[]
): number[][] {
	const centred = scores.map((score) => centredTotals(design, score));
	return centred.map((a) => centred.map((b) => a.reduce((sum, z, unit) => sum + z * b[unit]!, 0)));
}

/** Each unit's total, from the mean of its stratum and times the root of the stratum's factor. */
function centredTotals({ units, strata }: SampleDesign, score: readonly number[]): number[] {
	const totals = new Array<number>(strata.length).fill(0);
	units.forEach((unit, row) => (totals[unit]! += score[row]!));
	const sums: number[] = [];
	const counts: number[] = [];
	strata.forEach((stratum, unit) => {
		sums[stratum] = (sums[stratum] ?? 0) + totals[unit]!;
		counts[stratum] = (counts[stratum] ?? 0) + 1;
	});
	const overall = totals.reduce((sum, total) => sum + total, 0) / totals.length;
	return totals.map((total, unit) => {
		const [sum, count] = [sums[strata[unit]!]!, counts[strata[unit]!]!];
		if (count === 1) return total - overall;
		return (total - sum / count) * Math.sqrt(count / (count - 1));
	});
}
