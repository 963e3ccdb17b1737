import { answered } from './answered.ts';
import { degreesOfFreedom } from './degreesOfFreedom.ts';
import type { SampleDesign } from './sampleDesign.ts';
import { taylorCovariance } from './taylorCovariance.ts';
import { weightedMean } from './weightedMean.ts';

/** The weighted shares of all options of a question. */
export interface Distribution {
	/** In the order of the options; they sum to 1. */
	shares: number[];
	/** Of the shares; its rows sum to 0. */
	covariance: number[][];
	interviews: number;
	degrees: number;
}

/**
 * Weighted distribution of the answers of a domain; `null` without a valid answer.
 *
 * Each share as a domain mean of a 0/1 variable; the covariance matrix linearised over all of them at once.
 * Source: Särndal, Swensson & Wretman 1992, section 5.5; R survey, `svymean` of a factor.
 * @param answers by row of the design, `null` outside the domain
 * @param options every answer that occurs
 * @example distributionOf(sampleDesign({ size: 4 }), ['a', 'b', 'b', null], ['a', 'b']).shares // [0.333333333333, 0.666666666667]
 */
export function distributionOf(
	design: SampleDesign,
	answers: readonly (string | null)[],
	options: readonly string[]
): Distribution | null {
	const means = options.map((option) => weightedMean(design, answered(answers, [option])));
	if (!means[0] || means[0].value === null) return null;
	return {
		shares: means.map((mean) => mean.value!),
		covariance: taylorCovariance(
			design,
			means.map((mean) => mean.scores)
		),
		interviews: means[0].interviews,
		degrees: degreesOfFreedom(
			design,
			answers.map((answer) => answer !== null)
		)
	};
}
