import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { RespondentMapping } from '$lib/csv/respondents/respondentMapping.ts';
import { settings } from '$lib/stats/settings.ts';

/** Warns of weights that are far above the mean, whether they came with the file or were made here: a slip, or few people who count for many. */
export function warnOfLargeWeights(
	weights: Float64Array,
	{ weight, margins }: RespondentMapping,
	problems: ProblemList
) {
	const mean = weights.reduce((sum, each) => sum + each, 0) / weights.length;
	let [count, largest] = [0, 0];
	for (const each of weights) {
		if (each > settings.raking.largeWeight * mean) count++;
		if (each > largest) largest = each;
	}
	if (!count) return;
	const times = Math.round((10 * largest) / mean) / 10;
	const column = margins.length ? null : weight;
	problems.warning('large-weight', { column }, { count, times });
}
