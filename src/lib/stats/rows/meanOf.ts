import { degreesOfFreedom } from './degreesOfFreedom.ts';
import { kishEffect } from './kishEffect.ts';
import type { SampleDesign } from './sampleDesign.ts';
import { taylorCovariance } from './taylorCovariance.ts';
import { type WeightedMean, weightedMean } from './weightedMean.ts';

/** A weighted mean of respondents' numbers with its precision. */
export interface MeanEstimate extends WeightedMean {
	standardError: number | null;
	/** The larger of the linearised standard error and Kish's. */
	displayStandardError: number | null;
	designEffect: number | null;
	kishEffect: number;
	degrees: number;
}

/**
 * Weighted mean of a domain, e.g. of a feeling thermometer.
 *
 * V linearised; deff = V/(s²/n) with s² = n/(n − 1) Σw(y − m)²/Σw. Shown is the root of max(V, deff_Kish Σw(y − m)²/(n Σw)),
 * since V alone goes to 0 where one weight dominates. No standard error below two people.
 * Source: Särndal, Swensson & Wretman 1992, section 5.5; R survey, `svymean`.
 * @param values by row of the design, in the unit of the answers; `null` outside the domain
 * @example meanOf(sampleDesign({ size: 3 }), [10, 20, 60]) // value 30, standardError 15.2752523165 (= s/√3)
 */
export function meanOf(design: SampleDesign, values: readonly (number | null)[]): MeanEstimate {
	const mean = weightedMean(design, values);
	const inDomain = values.map((value) => value !== null);
	const kish = kishEffect(design.weights.filter((_, row) => inDomain[row]));
	const facts = {
		...mean,
		kishEffect: kish.designEffect,
		degrees: degreesOfFreedom(design, inDomain)
	};
	const n = mean.interviews;
	if (mean.value === null || n < 2)
		return { ...facts, standardError: null, displayStandardError: null, designEffect: null };
	const variance = taylorCovariance(design, [mean.scores])[0]![0]!;
	const spread =
		values.reduce<number>(
			(sum, value, row) =>
				value === null ? sum : sum + design.weights[row]! * (value - mean.value!) ** 2,
			0
		) / mean.weightSum;
	return {
		...facts,
		standardError: Math.sqrt(variance),
		displayStandardError: Math.sqrt(Math.max(variance, (kish.designEffect * spread) / n)),
		designEffect: variance / (spread / (n - 1))
	};
}
