import { normalQuantile } from '$lib/stats/numeric/normalQuantile.ts';
import { averagedTrend } from '$lib/stats/trend/averagedTrend.ts';
import { denseLevel } from '$lib/stats/trend/denseLevel.ts';
import { filterPolls } from '$lib/stats/trend/filterPolls.ts';
import { mostLikelyMovement } from '$lib/stats/trend/mostLikelyMovement.ts';
import { housesOf } from '$lib/stats/trend/housesOf.ts';
import type { Movement, Poll } from '$lib/stats/trend/poll.ts';
import { smoothLevel } from '$lib/stats/trend/smoothLevel.ts';
import { type Operation, type OracleCase, columnsOf, operation } from '../oracle.ts';

export function pollsOf(oracle: OracleCase): Poll[] {
	const columns = columnsOf(oracle);
	const { t, y, v } = columns as Record<string, number[]>;
	return (columns['house'] as string[]).map((house, i) => ({
		day: t![i]!,
		share: y![i]!,
		variance: v![i]!,
		house
	}));
}

function fixed(polls: Poll[], at: number[], movement: Movement) {
	const { logLikelihood, values, variances, houses, houseEffects, houseCovariance } = smoothLevel(
		polls,
		at,
		movement
	);
	const average = smoothLevel(polls, at, movement, 'average');
	const z = normalQuantile(0.95);
	return {
		status: 'ok',
		loglik: logLikelihood,
		level: values,
		var: variances,
		lo95: values.map((value, i) => value - z * Math.sqrt(variances[i]!)),
		hi95: values.map((value, i) => value + z * Math.sqrt(variances[i]!)),
		houses,
		house_effect: houseEffects,
		house_var: houseCovariance.map((row, i) => row[i]!),
		avg_level: average.values,
		avg_var: average.variances
	};
}

type Grids = Record<`${keyof Movement}_grid` | `log_weight_${keyof Movement}`, number[]>;

export const trendOperations: Record<string, Operation> = {
	trend_fixed: operation<Movement & { at: number[]; changes: [number, number][] }>((oracle) => {
		const { at, changes, ...movement } = oracle.params;
		const polls = pollsOf(oracle);
		return {
			...fixed(polls, at, movement),
			changes: changes.map(([from, to]) => {
				const { values, covariance } = denseLevel(polls, [from, to], movement);
				const [[fromVariance, shared], [, toVariance]] = covariance as [
					[number, number],
					[number, number]
				];
				return {
					from,
					to,
					change: values[1]! - values[0]!,
					var: fromVariance + toVariance - 2 * shared
				};
			})
		};
	}),
	trend_loglik: operation<{ points: Movement[] }>((oracle) => {
		const polls = pollsOf(oracle);
		return {
			status: 'ok',
			loglik: oracle.params.points.map(
				(movement) => filterPolls(polls, [], housesOf(polls), movement).logLikelihood
			)
		};
	}),
	trend_grid: operation<Grids & { at: number[] }>((oracle) => {
		const { params } = oracle;
		const nodes = (name: keyof Movement) =>
			params[`${name}_grid`].map((value, i) => ({
				value,
				logWeight: params[`log_weight_${name}`][i]!
			}));
		const grid = { sigma: nodes('sigma'), tau: nodes('tau'), omega: nodes('omega') };
		const { levels, posterior, mean } = averagedTrend(pollsOf(oracle), params.at, grid);
		return {
			status: 'ok',
			level: levels.map((level) => level.value),
			var: levels.map((level) => level.variance),
			lo95: levels.map((level) => level.band.low),
			hi95: levels.map((level) => level.band.high),
			posterior_sigma: posterior.sigma,
			posterior_tau: posterior.tau,
			posterior_omega: posterior.omega,
			mean_sigma: mean.sigma,
			mean_tau: mean.tau,
			mean_omega: mean.omega
		};
	}),
	trend_mle: operation<{ at: number[]; fix_tau: number }>((oracle) => {
		const polls = pollsOf(oracle);
		const movement = mostLikelyMovement(polls, oracle.params.fix_tau);
		const answer = fixed(polls, oracle.params.at, movement);
		const reached = answer.loglik >= (oracle.expected['loglik'] as number) - 1e-5;
		return { ...answer, ...movement, status: reached ? 'ok' : 'not at the maximum' };
	})
};
