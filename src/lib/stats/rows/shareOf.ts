import { studentQuantile } from '$lib/stats/numeric/studentQuantile.ts';
import { settings } from '$lib/stats/settings.ts';
import { degreesOfFreedom } from './degreesOfFreedom.ts';
import { kishEffect } from './kishEffect.ts';
import type { SampleDesign } from './sampleDesign.ts';
import { type SharePrecision, sharePrecision } from './sharePrecision.ts';
import { taylorCovariance } from './taylorCovariance.ts';
import { type WeightedMean, weightedMean } from './weightedMean.ts';

/** A weighted share of respondents with its precision. */
export interface ShareEstimate extends WeightedMean, SharePrecision {}

/**
 * Weighted share of a domain that gave an answer, with its linearised variance and the range that is shown.
 *
 * @param values by row of the design: 1 for the answer, 0 for another, `null` outside the domain
 * @example shareOf(sampleDesign({ size: 4 }), [1, 0, 0, 1]) // value 0.5, effectiveSize 3, range { low: 0.06083027592, high: 0.93916972408 }
 */
export function shareOf(
	design: SampleDesign,
	values: readonly (0 | 1 | null)[],
	level: number = settings.level
): ShareEstimate {
	const mean = weightedMean(design, values);
	const inDomain = values.map((value) => value !== null);
	const weights = design.weights.filter((_, row) => inDomain[row]);
	const degrees = degreesOfFreedom(design, inDomain);
	const domain = {
		...mean,
		designRows: design.rows.length,
		kish: kishEffect(weights),
		degrees,
		quantile: studentQuantile(level, degrees),
		largestWeight: weights.reduce((most, w) => Math.max(most, w), 0)
	};
	const variance = () => taylorCovariance(design, [mean.scores])[0]![0]!;
	return { ...mean, ...sharePrecision(domain, variance) };
}
