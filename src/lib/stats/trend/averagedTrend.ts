import { normalQuantile } from '$lib/stats/numeric/normalQuantile.ts';
import type { Range } from '$lib/stats/range.ts';
import { settings } from '$lib/stats/settings.ts';
import { type GridNode, type MovementGrid, movementGrid } from './movementGrid.ts';
import { filterPolls } from './filterPolls.ts';
import { housesOf } from './housesOf.ts';
import type { Movement, Poll } from './poll.ts';
import { type SmoothedLevel, smoothLevel } from './smoothLevel.ts';

/** An estimate averaged over the grid, with the band around it (not clipped). */
export interface Banded {
	value: number;
	variance: number;
	band: Range;
}

export interface AveragedTrend {
	/** In the order of the days asked for: what a typical pollster would find. */
	levels: (Banded & { day: number })[];
	/** By house: how far it usually reads from the average of these pollsters. */
	houses: (Banded & { house: string })[];
	/** Mean of each parameter over the grid. */
	mean: Movement;
	/** Weight of each node after the polls, summing to 1 for each parameter. */
	posterior: Record<keyof Movement, number[]>;
	/** Parameters whose lowest or highest node has much of the weight: the grid may be too short for these polls. */
	edges: (keyof Movement)[];
}

const quantile = normalQuantile(settings.level);

/** Nodes with less of the weight change no digit of the result. */
const negligible = 1e-18;

const parameters = ['sigma', 'tau', 'omega'] as const;

/**
 * Trend of several pollsters, averaged over a fixed grid of what is not known about its movement.
 *
 * Weights W ∝ exp(log-likelihood + log weights of the nodes), summing to 1; mean Σ W m, variance Σ W(V + m²) − mean²,
 * band mean ± 1.96 √variance. Maximum likelihood in its place gives a band that is too narrow.
 * Source: Jackman 2005, Aust. J. Polit. Sci. 40:499 for the model; Rue, Martino & Chopin 2009, J. R. Stat. Soc. B 71:319 for averaging over a grid.
 * @param days none before the first poll
 * @example averagedTrend(polls, [26], grid).levels[0] // value 0.48089252111, variance 0.000492433122504
 */
export function averagedTrend(
	polls: readonly Poll[],
	days: readonly number[],
	grid: MovementGrid = movementGrid(housesOf(polls).length)
): AveragedTrend {
	const houses = housesOf(polls);
	const nodes = grid.sigma.flatMap((s, i) =>
		grid.tau.flatMap((t, j) =>
			grid.omega.map((o, k) => {
				const movement = { sigma: s.value, tau: t.value, omega: o.value };
				const { logLikelihood } = filterPolls(polls, [], houses, movement);
				const logWeight = logLikelihood + s.logWeight + t.logWeight + o.logWeight;
				return { at: { sigma: i, tau: j, omega: k }, movement, logWeight };
			})
		)
	);
	const highest = Math.max(...nodes.map((node) => node.logWeight));
	const raw = nodes.map((node) => Math.exp(node.logWeight - highest));
	const total = raw.reduce((sum, weight) => sum + weight, 0);
	const weighted = nodes.map((node, i) => ({ ...node, weight: raw[i]! / total }));
	const fits = weighted
		.filter(({ weight }) => weight > negligible)
		.map(({ weight, movement }) => ({ weight, ...smoothLevel(polls, days, movement) }));
	const mix = (of: (fit: SmoothedLevel) => Estimate): Banded =>
		banded(fits.map((fit) => ({ weight: fit.weight, ...of(fit) })));

	const posterior = mapParameters((name) =>
		grid[name].map((_, node) =>
			weighted.reduce((sum, { at, weight }) => (at[name] === node ? sum + weight : sum), 0)
		)
	);
	return {
		levels: days.map((day, i) => ({
			day,
			...mix((fit) => ({ value: fit.values[i]!, variance: fit.variances[i]! }))
		})),
		houses: houses.map((house, j) => ({
			house,
			...mix((fit) => fromAverage(fit.houseEffects, fit.houseCovariance, j))
		})),
		mean: mapParameters((name) => meanOfNodes(grid[name], posterior[name])),
		posterior,
		edges: parameters.filter((name) => {
			const weights = posterior[name];
			const ends = weights.length > 1 ? [weights[0]!, weights.at(-1)!] : [];
			return ends.some((weight) => weight > settings.trend.edgeWeight);
		})
	};
}

interface Estimate {
	value: number;
	variance: number;
}

function banded(mixture: readonly (Estimate & { weight: number })[]): Banded {
	const value = mixture.reduce((sum, part) => sum + part.weight * part.value, 0);
	const variance = mixture.reduce(
		(sum, part) => sum + part.weight * (part.variance + (part.value - value) ** 2),
		0
	);
	const reach = quantile * Math.sqrt(Math.max(0, variance));
	return { value, variance, band: { low: value - reach, high: value + reach } };
}

/** House effect j less the mean of all. */
function fromAverage(
	effects: readonly number[],
	covariance: readonly (readonly number[])[],
	j: number
): Estimate {
	const weights = effects.map((_, i) => Number(i === j) - 1 / effects.length);
	const dot = (values: readonly number[]) =>
		values.reduce((sum, value, i) => sum + weights[i]! * value, 0);
	return { value: dot(effects), variance: dot(covariance.map(dot)) };
}

function meanOfNodes(nodes: readonly GridNode[], weights: readonly number[]): number {
	return nodes.reduce((sum, node, i) => sum + weights[i]! * node.value, 0);
}

function mapParameters<T>(of: (name: keyof Movement) => T): Record<keyof Movement, T> {
	return { sigma: of('sigma'), tau: of('tau'), omega: of('omega') };
}
