import type { Movement, Poll } from './poll.ts';

/** One day of the filter: a poll, or a day whose level is asked for. */
export interface FilterStep {
	day: number;
	/** What came in; `null` on a day without a poll. */
	news: { surprise: number; variance: number; gain: Float64Array; house: number } | null;
	/** After the poll before (on the first day: after that day's): level, then house effects. */
	state: Float64Array;
	/** Its covariance, row by row; shared by the days up to the next poll. */
	covariance: Float64Array;
	/** What the level may have moved since, as variance. */
	drift: number;
}

export interface Filtered {
	/** In order of time, polls before days without one. */
	steps: FilterStep[];
	logLikelihood: number;
	/** Entries of the state: the level, and a house effect each where they are not switched off. */
	size: number;
}

/**
 * Kalman filter of the local level model with house effects, started exactly diffuse at the first poll.
 *
 * y = μ(t) + δ_house + e, e ~ N(0, v + τ²), δ ~ N(0, ω²), μ moves by N(0, σ² days). On a poll: F = Z′PZ + H, K = PZ/F, a + K(y − Z′a),
 * P − F K K′. Log-likelihood −½ Σ [ln 2π + ln F + (y − Z′a)²/F] over all polls but the first.
 * Source: Durbin & Koopman 2012, Time Series Analysis by State Space Methods, ch. 2–5; Jackman 2005, Aust. J. Polit. Sci. 40:499.
 * @param days asked for besides the polls', none before the first poll
 * @param houses every house, in the order of their effects
 * @example filterPolls(polls, [], houses, { sigma: 0.0025, tau: 0.01, omega: 0.02 }).logLikelihood // 25.3186873722
 */
export function filterPolls(
	polls: readonly Poll[],
	days: readonly number[],
	houses: readonly string[],
	{ sigma, tau, omega }: Movement
): Filtered {
	const size = omega > 0 ? houses.length + 1 : 1;
	const entryOf = new Map(houses.map((house, j) => [house, omega > 0 ? j + 1 : -1]));
	const inOrder = [
		...polls.map((poll) => ({ day: poll.day, poll })),
		...days.map((day) => ({ day, poll: null }))
	].sort((a, b) => a.day - b.day || Number(b.poll !== null) - Number(a.poll !== null));
	const first = inOrder[0]?.poll;
	if (!first) throw new RangeError('a day before the first poll has no level');

	let state = new Float64Array(size);
	let covariance = new Float64Array(size * size);
	start(state, covariance, first, first.variance + tau ** 2, omega, entryOf.get(first.house)!);
	const steps: FilterStep[] = [{ day: first.day, news: null, state, covariance, drift: 0 }];
	let logLikelihood = 0;
	let updated = first.day;
	for (const { day, poll } of inOrder.slice(1)) {
		const drift = sigma ** 2 * (day - updated);
		const step: FilterStep = { day, news: null, state, covariance, drift };
		steps.push(step);
		if (!poll) continue;
		const error = poll.variance + tau ** 2;
		step.news = newsOf(step, poll.share, error, entryOf.get(poll.house)!);
		const { surprise, variance } = step.news;
		logLikelihood -= (Math.log(2 * Math.PI * variance) + surprise ** 2 / variance) / 2;
		[state, covariance] = afterNews(step, step.news);
		updated = day;
	}
	return { steps, logLikelihood, size };
}

/** How far a reading is from what was expected, and how much each entry of the state gains by it. */
function newsOf(
	{ state, covariance, drift }: FilterStep,
	share: number,
	error: number,
	house: number
) {
	const size = state.length;
	const gain = new Float64Array(size);
	for (let i = 0; i < size; i++)
		gain[i] = covariance[i * size]! + (house > 0 ? covariance[i * size + house]! : 0);
	gain[0]! += drift;
	const variance = gain[0]! + (house > 0 ? gain[house]! : 0) + error;
	for (let i = 0; i < size; i++) gain[i]! /= variance;
	const surprise = share - state[0]! - (house > 0 ? state[house]! : 0);
	return { surprise, variance, gain, house };
}

function afterNews(
	{ state, covariance, drift }: FilterStep,
	{ surprise, variance, gain }: NonNullable<FilterStep['news']>
): [Float64Array<ArrayBuffer>, Float64Array<ArrayBuffer>] {
	const size = state.length;
	const nextState = new Float64Array(state);
	const next = new Float64Array(covariance);
	next[0]! += drift;
	for (let i = 0; i < size; i++) {
		nextState[i]! += gain[i]! * surprise;
		for (let j = 0; j < size; j++) next[i * size + j]! -= variance * gain[i]! * gain[j]!;
	}
	return [nextState, next];
}

/** Nothing is known before the first poll but the spread of houses: the level is its reading, less its house's effect. */
function start(
	state: Float64Array,
	covariance: Float64Array,
	poll: Poll,
	error: number,
	omega: number,
	house: number
): void {
	const size = state.length;
	state[0] = poll.share;
	covariance[0] = omega ** 2 + error;
	for (let j = 1; j < size; j++) covariance[j * size + j] = omega ** 2;
	if (house > 0) covariance[house] = covariance[house * size] = -(omega ** 2);
}
