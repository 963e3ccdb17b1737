import type { Codes } from '$lib/csv/format/codedColumn.ts';
import type { CodedSample } from './codedSample.ts';
import type { CodedQuestion, GroupSums } from './groupSums.ts';
import { StratumTotals } from './stratumTotals.ts';

/**
 * Linearised variances of the shares of every answer in every group, by group and, within it, by answer.
 *
 * As `taylorCovariance`, from sums: without strata and clusters V = n/(n − 1) Σz² with Σz² = ((1 − p)² Σ_yes w² + p² Σ_no w²)/(Σw)²,
 * n everyone in the design; with them the rows are passed a second time, one unit and one stratum after the other.
 * Source: Woodruff 1971, J. Am. Stat. Assoc. 66:411; R survey, `svymean` with `survey.lonely.psu = "adjust"`.
 */
export function groupVariances(
	sample: CodedSample,
	question: CodedQuestion,
	sums: GroupSums
): Float64Array {
	const totals = new StratumTotals(sums);
	if (sample.units) passUnits(sample, sample.units, question, totals);
	else if (sample.strata) passPeople(sample, sample.strata, question, totals);
	else {
		totals.addAll(sums);
		totals.closePeople(sample.weights.length);
	}
	return totals.variances;
}

/** Adds up the people of each stratum; every person is a sampling unit. */
function passPeople(
	{ weights }: CodedSample,
	strata: Codes,
	{ answers, groups, options }: CodedQuestion,
	totals: StratumTotals
) {
	const size = weights.length;
	let begun = 0;
	for (let row = 0; row < size; row++) {
		if (strata[row] !== strata[begun]) {
			totals.closePeople(row - begun);
			begun = row;
		}
		const answer = answers[row]!;
		const group = groups[row]! - 1;
		if (answer === 0 || group < 0) continue;
		totals.addPerson(group, group * options + answer - 1, weights[row]!);
	}
	totals.closePeople(size - begun);
}

/** Adds up the people of each sampling unit, and these within their stratum. */
function passUnits(
	{ weights, strata }: CodedSample,
	units: Codes,
	{ answers, groups, options }: CodedQuestion,
	totals: StratumTotals
) {
	let count = 0;
	for (let row = 0; row < weights.length; row++) {
		if (row > 0 && units[row] !== units[row - 1]) {
			totals.closeUnit();
			count++;
			if (strata && strata[row] !== strata[row - 1]) {
				totals.close(count);
				count = 0;
			}
		}
		const answer = answers[row]!;
		const group = groups[row]! - 1;
		if (answer === 0 || group < 0) continue;
		totals.addPerson(group, group * options + answer - 1, weights[row]!);
	}
	totals.closeUnit();
	totals.close(count + 1);
}
