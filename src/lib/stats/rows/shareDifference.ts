import type { Range } from '$lib/stats/range.ts';
import { differenceRange } from '$lib/stats/topline/differenceRange.ts';
import type { SampleDesign } from './sampleDesign.ts';
import type { ShareEstimate } from './shareOf.ts';
import { taylorCovariance } from './taylorCovariance.ts';

/** The difference of two shares of one design, with what they have in common allowed for. */
export interface ShareDifference {
	value: number;
	standardError: number;
	covariance: number;
	/** −1 to 1; 0 where either variance cannot be estimated. */
	correlation: number;
	/** `null` where either share has none. */
	range: Range | null;
}

/**
 * Difference of two shares of one design, second minus first: two answers (a lead), two groups, a group and everyone else or
 * everyone, two waves. `null` where either has nobody in its domain.
 *
 * V = V₁ + V₂ − 2Cov, all linearised over the same design; the range is MOVER on the two ranges with r = Cov/√(V₁V₂).
 * Independent waves are strata of one design; in a panel the respondents are its clusters.
 * Source: Zou & Donner 2008, Stat. Med. 27:1693–1702; Franklin 2007 for leads.
 * @example shareDifference(design, shareOf(design, behind), shareOf(design, ahead))
 */
export function shareDifference(
	design: SampleDesign,
	from: ShareEstimate,
	to: ShareEstimate
): ShareDifference | null {
	const [p1, p2] = [from.value, to.value];
	if (p1 === null || p2 === null) return null;
	const [[v1, covariance], [, v2]] = taylorCovariance(design, [from.scores, to.scores]) as [
		[number, number],
		[number, number]
	];
	const difference = to.scores.map((score, row) => score - from.scores[row]!);
	const estimable = from.variance !== null && to.variance !== null && v1 * v2 > 0;
	const correlation = estimable ? covariance / Math.sqrt(v1 * v2) : 0;
	return {
		value: p2 - p1,
		standardError: Math.sqrt(taylorCovariance(design, [difference])[0]![0]!),
		covariance,
		correlation,
		range:
			from.range &&
			to.range &&
			differenceRange({ share: p1, range: from.range }, { share: p2, range: to.range }, correlation)
	};
}
