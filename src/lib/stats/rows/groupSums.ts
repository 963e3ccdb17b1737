import type { Codes } from '$lib/csv/format/codedColumn.ts';
import type { CodedSample } from './codedSample.ts';

/** What people of each group said to one question: everything its shares are worked out from. */
export interface GroupSums {
	options: number;
	groups: number;
	/** By group and, within it, by answer: people, their weights, and the squares of these. */
	people: Float64Array;
	weights: Float64Array;
	squares: Float64Array;
	/** By group: the largest weight, the sampling units and the strata in which somebody answered. */
	largest: Float64Array;
	units: Float64Array;
	strata: Float64Array;
}

/** A question asked of a sample, split into groups; both by row in the order of the sample. */
export interface CodedQuestion {
	/** 1, 2, … for an answer; 0 outside the domain (not asked, no valid answer). */
	answers: Codes;
	options: number;
	/** 1, 2, … for a group; 0 in none. */
	groups: Codes;
	groupCount: number;
}

/** Counts and weighs the answers of each group, in one pass over the rows. */
export function groupSums(sample: CodedSample, question: CodedQuestion): GroupSums {
	const { weights: weightOf, strata, units } = sample;
	const { answers, options, groups, groupCount } = question;
	const cells = () => new Float64Array(options * groupCount);
	const [people, weights, squares] = [cells(), cells(), cells()];
	const largest = new Float64Array(groupCount);
	const met = { units: new Float64Array(groupCount), strata: new Float64Array(groupCount) };
	const last = {
		units: new Float64Array(groupCount).fill(-1),
		strata: new Float64Array(groupCount).fill(-1)
	};
	for (let row = 0; row < answers.length; row++) {
		const answer = answers[row]!;
		const group = groups[row]! - 1;
		if (answer === 0 || group < 0) continue;
		const cell = group * options + answer - 1;
		const weight = weightOf[row]!;
		people[cell]!++;
		weights[cell]! += weight;
		squares[cell]! += weight * weight;
		if (weight > largest[group]!) largest[group] = weight;
		if (units && units[row] !== last.units[group]) {
			last.units[group] = units[row]!;
			met.units[group]!++;
		}
		if (strata && strata[row] !== last.strata[group]) {
			last.strata[group] = strata[row]!;
			met.strata[group]!++;
		}
	}
	for (let group = 0; group < groupCount; group++) {
		const there = people.subarray(group * options, (group + 1) * options);
		const answered = there.reduce((sum, count) => sum + count, 0);
		if (!units) met.units[group] = answered;
		if (!strata) met.strata[group] = Math.min(1, answered);
	}
	return { options, groups: groupCount, people, weights, squares, largest, ...met };
}
