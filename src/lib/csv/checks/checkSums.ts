import type { AnswerGroup, AnswerGroups } from './answerGroups.ts';
import { estimateOf, waveOf } from './estimateOf.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';

const MILLION = 1_000_000;

/** Whether answers sum to 1 as shares of one do. */
const sumToOne = ({ sum, decimals, count, most }: AnswerGroup) =>
	count > 1 && decimals > 0 && most <= 1 && Math.abs(sum - MILLION) <= 0.02 * MILLION;

/**
 * Warns where the single responses of one question and group exceed 100 by more than rounding can explain: half a unit
 * of the last published decimal of each, and has those watched that sum to 1.
 */
export function checkSums(groups: AnswerGroups, problems: ProblemList) {
	for (const answers of groups.all()) {
		const { first, sum, rounding, decimals, count } = answers;
		if (!first) continue;
		const isOne = sumToOne(answers);
		if (!isOne && sum <= 100 * MILLION + rounding) continue;
		const { questionId, variant, groupType, group } = estimateOf(first);
		const facts = {
			wave: waveOf(first),
			question: questionId,
			...(variant === null ? {} : { variant }),
			groupType,
			group,
			sum: (sum / MILLION).toFixed(decimals),
			rows: count
		};
		if (isOne) first.shares?.suspect(first, facts);
		else problems.warning('sum-above-100', first.place('percent'), facts);
	}
}
