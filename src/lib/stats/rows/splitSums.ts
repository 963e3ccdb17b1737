import type { Codes } from '$lib/csv/format/codedColumn.ts';
import type { CodedSample } from './codedSample.ts';
import { combined } from './combined.ts';
import { type GroupSums, groupSums } from './groupSums.ts';

/** People by the groups of one kind. */
export interface Split {
	/** By row: 1, 2, … for a group; 0 in none. */
	of: Codes;
	count: number;
}

/** More combinations of groups than this are not counted together. */
const most = 2_000;

/**
 * What the groups of several splits said to a question, by question: each split for itself, or all in one pass over the rows, where
 * neither strata nor clusters are to be met in their order and few combinations of groups occur.
 */
export function splitSums(
	sample: CodedSample,
	splits: readonly Split[]
): (answers: Codes, options: number) => GroupSums[] {
	const alone = (answers: Codes, options: number) =>
		splits.map(({ of, count }) =>
			groupSums(sample, { answers, options, groups: of, groupCount: count })
		);
	if (sample.strata || sample.units) return alone;
	const { of, members } = combined(splits.map(({ of, count }) => ({ codes: of, most: count })));
	if (members.length > most) return alone;
	const groups = Uint16Array.from(of, (number) => number + 1);
	return (answers, options) => {
		const sums = groupSums(sample, { answers, options, groups, groupCount: members.length });
		return splits.map(({ count }, at) =>
			folded(
				sums,
				members.map((codes) => codes[at]! - 1),
				count
			)
		);
	};
}

/** The sums of groups that are put together from smaller ones; those that belong to none have -1. */
function folded(sums: GroupSums, groupOf: number[], groups: number): GroupSums {
	const { options } = sums;
	const cells = () => new Float64Array(options * groups);
	const found = {
		...{ options, groups, people: cells(), weights: cells(), squares: cells() },
		largest: new Float64Array(groups),
		units: new Float64Array(groups),
		strata: new Float64Array(groups)
	};
	groupOf.forEach((group, small) => {
		if (group < 0) return;
		for (let option = 0; option < options; option++)
			for (const name of ['people', 'weights', 'squares'] as const)
				found[name][group * options + option]! += sums[name][small * options + option]!;
		found.largest[group] = Math.max(found.largest[group]!, sums.largest[small]!);
		found.units[group]! += sums.units[small]!;
		found.strata[group] = Math.max(found.strata[group]!, sums.strata[small]!);
	});
	return found;
}
