import type { Codes } from '$lib/csv/format/codedColumn.ts';
import { settings } from '$lib/stats/settings.ts';
import { combined } from './combined.ts';
import { type RakingFault, rake } from './rake.ts';

/** One margin to be met by many respondents. */
export interface CodedMargin {
	/** By row: 1, 2, … for a category; 0 where missing. */
	categories: Codes;
	/** Share of each category, in their order; they add to 1. */
	targets: readonly number[];
}

export type CodedRaking =
	| { status: 'ok'; weights: Float64Array; largest: number; large: boolean }
	| { status: 'infeasible'; fault: Omit<RakingFault, 'category'> & { category?: number } };

/**
 * Raking of many respondents, as `rake`: people of the same categories are multiplied alike, so each combination that occurs is
 * raked as one. Weights come out with mean 1.
 *
 * @param start above 0, by row
 * @example rakeCoded(Float64Array.of(1, 1, 1), [{ categories: Uint8Array.of(1, 1, 2), targets: [0.5, 0.5] }]) // weights 0.75, 0.75, 1.5
 */
export function rakeCoded(start: Float64Array, margins: readonly CodedMargin[]): CodedRaking {
	const combinations = combinationsOf(start, margins);
	const raking = rake(
		combinations.weights,
		margins.map(({ targets }, at) => ({
			categories: combinations.categories.map((codes) => (codes[at] ? String(codes[at]) : null)),
			targets: Object.fromEntries(targets.map((target, i) => [String(i + 1), target]))
		}))
	);
	if (raking.status === 'infeasible') {
		const { category, ...fault } = raking.fault;
		return {
			status: 'infeasible',
			fault: category === undefined ? fault : { ...fault, category: Number(category) }
		};
	}
	const factors = raking.weights.map((weight, at) => weight / combinations.weights[at]!);
	const weights = start.map((weight, row) => weight * factors[combinations.of[row]!]!);
	const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
	let largest = 0;
	for (let row = 0; row < weights.length; row++) {
		weights[row]! /= mean;
		largest = Math.max(largest, weights[row]!);
	}
	return { status: 'ok', weights, largest, large: largest > settings.raking.largeWeight };
}

/** The combinations of categories that occur: which is each row's, what codes it stands for, what its people weigh. */
function combinationsOf(start: Float64Array, margins: readonly CodedMargin[]) {
	const { of, members } = combined(
		margins.map(({ categories, targets }) => ({ codes: categories, most: targets.length }))
	);
	const weights = new Array<number>(members.length).fill(0);
	start.forEach((weight, row) => (weights[of[row]!]! += weight));
	return { of, categories: members, weights };
}
