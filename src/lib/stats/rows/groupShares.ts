import { studentQuantile } from '$lib/stats/numeric/studentQuantile.ts';
import { settings } from '$lib/stats/settings.ts';
import { type DisplayDecision, displayDecision } from '$lib/stats/topline/displayRule.ts';
import type { CodedSample } from './codedSample.ts';
import { type CodedQuestion, type GroupSums, groupSums } from './groupSums.ts';
import { groupVariances } from './groupVariances.ts';
import { type SharePrecision, sharePrecision } from './sharePrecision.ts';

/** The share of one answer in a group, and whether the display rule lets it be shown. */
export interface GroupShare extends SharePrecision {
	/** 0–1; `null` where nobody of the group answered. */
	value: number | null;
	decision: DisplayDecision;
}

/** The answers of one group to a question. */
export interface GroupAnswers {
	/** Unweighted. */
	interviews: number;
	weightSum: number;
	/** Sampling units; without clusters every person is one. */
	units: number;
	/** In the order of the answers. */
	shares: GroupShare[];
}

/**
 * Weighted shares of every answer to a question in every group: the numbers of `shareOf` and `displayRule`, of which each group is
 * a domain, for samples too large to be held row by row. A share without a range is suppressed, too.
 *
 * @param sums of the question, where they are known already
 * @example groupShares(sample, { answers: Uint8Array.of(1, 2, 2, 0), options: 2, groups: Uint8Array.of(1, 1, 1, 1), groupCount: 1 })[0].shares[0].value // 0.333333333333
 */
export function groupShares(
	sample: CodedSample,
	question: CodedQuestion,
	level: number = settings.level,
	sums: GroupSums = groupSums(sample, question)
): GroupAnswers[] {
	const variances = groupVariances(sample, question, sums);
	const { options } = sums;
	return Array.from({ length: sums.groups }, (_, group) => {
		const [from, to] = [group * options, (group + 1) * options];
		const [interviews, weightSum, squares] = [sums.people, sums.weights, sums.squares].map(
			(cells) => cells.subarray(from, to).reduce((sum, value) => sum + value, 0)
		) as [number, number, number];
		const size = squares === 0 ? 0 : weightSum ** 2 / squares;
		const degrees = sums.units[group]! - sums.strata[group]!;
		const domain = {
			...{ interviews, weightSum },
			designRows: sample.weights.length,
			kish: { designEffect: size === 0 ? 1 : interviews / size, size },
			degrees,
			quantile: studentQuantile(level, degrees),
			largestWeight: sums.largest[group]!
		};
		const shares = Array.from({ length: options }, (_, option) => {
			const cell = from + option;
			const value = interviews ? sums.weights[cell]! / weightSum : null;
			const precision = sharePrecision({ ...domain, value }, () => variances[cell]!);
			return { value, ...precision, decision: decisionOn(value, interviews, precision, level) };
		});
		return { interviews, weightSum, units: sums.units[group]!, shares };
	});
}

function decisionOn(
	share: number | null,
	interviews: number,
	{ effectiveSize, kish, degrees, largestWeightShare, range }: SharePrecision,
	level: number
): DisplayDecision {
	if (share === null) return 'hide';
	const sizes = { effectiveSize, kishSize: kish.size, degrees, largestWeightShare };
	const decision = displayDecision({ share, interviews, ...sizes }, level);
	return range === null && decision !== 'hide' ? 'suppress' : decision;
}
