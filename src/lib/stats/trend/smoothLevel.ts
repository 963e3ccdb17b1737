import { type FilterStep, filterPolls } from './filterPolls.ts';
import { housesOf } from './housesOf.ts';
import type { Movement, Poll } from './poll.ts';

export interface SmoothedLevel {
	logLikelihood: number;
	/** In the order of the days asked for, 0–1. */
	values: number[];
	variances: number[];
	houses: string[];
	/** By house: how far it usually reads from a typical pollster. */
	houseEffects: number[];
	houseCovariance: number[][];
}

/**
 * Level of opinion on given days from all polls, before and after (fixed-interval smoothing of `filterPolls`).
 *
 * Backwards from r = 0, N = 0; on a poll, with L = I − KZ′: r ← Z(y − Z′a)/F + L′r, N ← ZZ′/F + L′NL. On a day: a + Pr and P − PNP with
 * that day's a and P before its news.
 * Source: Durbin & Koopman 2012, ch. 4; Helske 2017, J. Stat. Softw. 78(10).
 * @param days none before the first poll
 * @param pollster whose level: what a typical pollster would find, or the average of these J pollsters, whose variance is less by ω²/J
 * @example smoothLevel(polls, [26], { sigma: 0.0025, tau: 0.01, omega: 0.02 }) // values [0.480451413585], variances [0.000315461822814]
 */
export function smoothLevel(
	polls: readonly Poll[],
	days: readonly number[],
	movement: Movement,
	pollster: 'typical' | 'average' = 'typical'
): SmoothedLevel {
	const houses = housesOf(polls);
	const { steps, logLikelihood, size } = filterPolls(polls, days, houses, movement);
	const r = new Float64Array(size);
	const n = new Float64Array(size * size);
	const level = new Float64Array(size).fill(pollster === 'average' ? 1 / houses.length : 0);
	level[0] = 1;
	const wanted = new Set(days);
	const found = new Map<number, { value: number; variance: number }>();
	for (let k = steps.length - 1; k >= 0; k--) {
		const step = steps[k]!;
		if (step.news) learn(r, n, step.news);
		if (!wanted.has(step.day) || found.has(step.day)) continue;
		const along = times(step, level);
		const variance = dot(along, level) - dot(along, product(n, along));
		found.set(step.day, { value: dot(step.state, level) + dot(along, r), variance });
	}
	const effects = houses.map((_, j) => {
		const weights = new Float64Array(size);
		if (size > 1) weights[j + 1] = 1;
		const along = times(steps[0]!, weights);
		const value = dot(steps[0]!.state, weights) + dot(along, r);
		return { weights, along, later: product(n, along), value };
	});
	return {
		logLikelihood,
		values: days.map((day) => found.get(day)!.value),
		variances: days.map((day) => found.get(day)!.variance),
		houses,
		houseEffects: effects.map((effect) => effect.value),
		houseCovariance: effects.map((a) =>
			effects.map((b) => dot(a.along, b.weights) - dot(a.later, b.along))
		)
	};
}

/** Takes a poll into what later polls say of the days before them. */
function learn(
	r: Float64Array,
	n: Float64Array,
	{ surprise, variance, gain, house }: NonNullable<FilterStep['news']>
): void {
	const size = r.length;
	const entries = house > 0 ? [0, house] : [0];
	const along = dot(gain, r);
	const passed = product(n, gain);
	const square = dot(passed, gain);
	for (const i of entries) r[i]! += surprise / variance - along;
	for (const i of entries)
		for (let j = 0; j < size; j++) {
			n[i * size + j]! -= passed[j]!;
			n[j * size + i]! -= passed[j]!;
		}
	for (const i of entries) for (const j of entries) n[i * size + j]! += square + 1 / variance;
}

/** Covariance of the state on one day with a weighted sum of it. */
function times({ covariance, drift }: FilterStep, weights: Float64Array): Float64Array {
	const along = product(covariance, weights);
	along[0]! += drift * weights[0]!;
	return along;
}

function product(matrix: Float64Array, vector: Float64Array): Float64Array {
	const size = vector.length;
	const result = new Float64Array(size);
	for (let i = 0; i < size; i++) {
		let sum = 0;
		for (let j = 0; j < size; j++) sum += matrix[i * size + j]! * vector[j]!;
		result[i] = sum;
	}
	return result;
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
	return sum;
}
