import { orthonormal } from '$lib/stats/numeric/orthonormal.ts';
import { residual } from '$lib/stats/numeric/residual.ts';
import type { Margin } from './rake.ts';
import { sampleDesign } from './sampleDesign.ts';
import { taylorCovariance } from './taylorCovariance.ts';
import { weightedMean } from './weightedMean.ts';

/**
 * Standard errors of a share under raked weights: with the weights taken as fixed, and aware of the raking, which is usually
 * smaller. The larger is the safe one to show.
 *
 * Aware: the residuals of the answer on the margins' categories (least squares with the starting weights), times the final
 * weights, in place of the answer.
 * Source: Deville & Särndal 1992, J. Am. Stat. Assoc. 87:376; R survey, `calibrate`.
 * @param answers 1 or 0 by row
 * @returns proportions
 * @example rakedError(answers, start, weights, margins) // { fixed: 0.0450010036104, aware: 0.0418558416306 }
 */
export function rakedError(
	answers: readonly (0 | 1)[],
	start: readonly number[],
	weights: readonly number[],
	margins: readonly Margin[]
): { fixed: number; aware: number } {
	const design = sampleDesign({ size: weights.length, weights });
	const { scores, weightSum } = weightedMean(design, answers);
	const dummies = margins.flatMap(({ categories, targets }) =>
		Object.keys(targets).map((category) => categories.map((there) => Number(there === category)))
	);
	const rest = residual([...answers], orthonormal(dummies, start), start);
	const aware = rest.map((value, row) => (weights[row]! * value) / weightSum);
	const [[fixedVariance], [, awareVariance]] = taylorCovariance(design, [scores, aware]) as [
		[number, number],
		[number, number]
	];
	return { fixed: Math.sqrt(fixedVariance), aware: Math.sqrt(awareVariance) };
}
