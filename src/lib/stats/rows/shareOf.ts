import { studentQuantile } from '$lib/stats/numeric/studentQuantile.ts';
import type { Range } from '$lib/stats/range.ts';
import { settings } from '$lib/stats/settings.ts';
import { wilsonRange } from '$lib/stats/topline/wilsonRange.ts';
import { degreesOfFreedom } from './degreesOfFreedom.ts';
import { type KishEffect, kishEffect } from './kishEffect.ts';
import type { SampleDesign } from './sampleDesign.ts';
import { taylorCovariance } from './taylorCovariance.ts';
import { type WeightedMean, weightedMean } from './weightedMean.ts';

/** A weighted share of respondents with its precision. */
export interface ShareEstimate extends WeightedMean {
	/** `boundary`: nobody or everybody said so; `insufficient`: one respondent; neither has a standard error. */
	status: 'ok' | 'boundary' | 'insufficient' | 'no-data';
	/** Linearised; `null` where it cannot be estimated. */
	variance: number | null;
	/** Against a simple random sample of the same people: V/(p(1 − p)/(n − 1)). */
	designEffect: number | null;
	/** p(1 − p)/V */
	effectiveSize: number | null;
	kish: KishEffect;
	degrees: number;
	/** Student's, two-sided; `null` without degrees of freedom. */
	quantile: number | null;
	/** Share of the weight that the heaviest person carries. */
	largestWeightShare: number;
	/** The smaller of the two effective sizes, which the range is worked out with. */
	displaySize: number;
	/** What is shown; `null` where it would say nothing. */
	range: Range | null;
}

/**
 * Weighted share of a domain that gave an answer.
 *
 * The range is Wilson's with the smaller of the linearised and of Kish's effective size and Student's quantile: the first fails
 * where one weight dominates, the second where weights and answer go together.
 * Source: Kott 2017, Statistics Canada 12-001-X; Franco, Little, Louis & Slud 2019, J. Surv. Stat. Methodol. 7:334–364.
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
	const largest = weights.reduce((most, w) => Math.max(most, w), 0);
	const kish = kishEffect(weights);
	const degrees = degreesOfFreedom(design, inDomain);
	const quantile = studentQuantile(level, degrees);
	const status = statusOf(mean, design);
	const spread = mean.value === null ? 0 : mean.value * (1 - mean.value);
	const variance = status === 'ok' ? taylorCovariance(design, [mean.scores])[0]![0]! : null;
	const effectiveSize = variance === null ? null : spread / variance;
	const displaySize = Math.min(effectiveSize ?? Infinity, kish.size);
	const shown =
		(status === 'ok' || status === 'boundary') &&
		quantile !== null &&
		quantile <= settings.display.largestQuantile;
	return {
		...mean,
		status,
		variance,
		designEffect: variance === null ? null : variance / (spread / (mean.interviews - 1)),
		effectiveSize,
		kish,
		degrees,
		quantile,
		largestWeightShare: largest / (mean.weightSum || 1),
		displaySize,
		range: shown ? wilsonRange(exact(mean.value!), displaySize, quantile) : null
	};
}

const boundary = 1e-12;

/** A share that only rounding keeps from 0 or 1 is 0 or 1. */
function exact(share: number): number {
	return share < boundary ? 0 : share > 1 - boundary ? 1 : share;
}

function statusOf({ value, interviews }: WeightedMean, { rows }: SampleDesign) {
	if (value === null || interviews === 0) return 'no-data';
	if (rows.length < 2) return 'insufficient';
	return exact(value) === 0 || exact(value) === 1 ? 'boundary' : 'ok';
}
