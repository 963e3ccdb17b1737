import { cholesky } from '$lib/stats/numeric/cholesky.ts';
import { solveLower } from '$lib/stats/numeric/solveLower.ts';
import type { Movement, Poll } from './poll.ts';

/** The same level as `smoothLevel`'s, with what the days have in common. */
export interface DenseLevel {
	logLikelihood: number;
	/** In the order of the days asked for, 0–1. */
	values: number[];
	covariance: number[][];
}

/**
 * Level of opinion on given days as a generalised least squares problem over all polls at once: a second way to the numbers of
 * the Kalman filter, and the one that gives the variance of a change between two days.
 *
 * S = σ² min(t_i − t₁, t_j − t₁) + ω²[same house] + diag(v + τ²); b = 1′S⁻¹y/1′S⁻¹1; level(u) = b + k_u′S⁻¹(y − b) with
 * k_u = σ² min(t_i − t₁, u − t₁); Cov(u, w) = σ² min(u − t₁, w − t₁) − k_u′S⁻¹k_w + (1 − 1′S⁻¹k_u)(1 − 1′S⁻¹k_w)/1′S⁻¹1;
 * log-likelihood −½[(n − 1) ln 2π + ln|S| + ln 1′S⁻¹1 + (y − b)′S⁻¹(y − b)].
 * Source: Harvey 1989, Forecasting, Structural Time Series Models and the Kalman Filter; Jackman 2005.
 * @param days none before the first poll
 * @example denseLevel(polls, [45, 140], { sigma: 0.0025, tau: 0.01, omega: 0.02 }) // values 0.4868 and 0.5016: a change of 0.0148221482317 with variance 0.000229234731726
 */
export function denseLevel(
	polls: readonly Poll[],
	days: readonly number[],
	{ sigma, tau, omega }: Movement
): DenseLevel {
	const first = Math.min(...polls.map((poll) => poll.day));
	const shared = (a: number, b: number) => sigma ** 2 * (Math.min(a, b) - first);
	const root = cholesky(
		polls.map((a) =>
			polls.map(
				(b) =>
					shared(a.day, b.day) +
					(a.house === b.house ? omega ** 2 : 0) +
					(a === b ? a.variance + tau ** 2 : 0)
			)
		)
	);
	const whitened = (values: readonly number[]) => solveLower(root, values);
	const ones = whitened(polls.map(() => 1));
	const information = dot(ones, ones);
	const base = dot(ones, whitened(polls.map((poll) => poll.share))) / information;
	const rest = whitened(polls.map((poll) => poll.share - base));
	const toPolls = days.map((day) => whitened(polls.map((poll) => shared(poll.day, day))));
	const open = toPolls.map((k) => 1 - dot(ones, k));
	const logDeterminant = 2 * root.reduce((sum, row, i) => sum + Math.log(row[i]!), 0);
	return {
		logLikelihood:
			-(
				(polls.length - 1) * Math.log(2 * Math.PI) +
				logDeterminant +
				Math.log(information) +
				dot(rest, rest)
			) / 2,
		values: toPolls.map((k) => base + dot(k, rest)),
		covariance: days.map((u, i) =>
			days.map(
				(w, j) => shared(u, w) - dot(toPolls[i]!, toPolls[j]!) + (open[i]! * open[j]!) / information
			)
		)
	};
}

function dot(a: readonly number[], b: readonly number[]): number {
	return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}
