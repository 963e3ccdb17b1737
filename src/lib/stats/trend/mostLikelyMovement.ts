import { minimise } from '$lib/stats/numeric/minimise.ts';
import { settings } from '$lib/stats/settings.ts';
import { filterPolls } from './filterPolls.ts';
import { housesOf } from './housesOf.ts';
import type { Movement, Poll } from './poll.ts';

/**
 * The movement under which the polls are most likely, with tau given: a diagnostic only. It often lands on a sigma or omega
 * of 0, and a band drawn from it is too narrow.
 *
 * Maximum of the diffuse log-likelihood over ln σ and ln ω (one house: σ alone).
 * Source: Durbin & Koopman 2012, ch. 7.
 * @example mostLikelyMovement(polls, 0.012) // { sigma: 0.00252703121189, tau: 0.012, omega: 0.0148406227216 }
 */
export function mostLikelyMovement(polls: readonly Poll[], tau: number): Movement {
	const houses = housesOf(polls);
	const at = ([sigma, omega]: readonly number[]): Movement => ({
		sigma: Math.exp(sigma!),
		tau,
		omega: omega === undefined ? 0 : Math.exp(omega)
	});
	const { prior } = settings.trend;
	const start = [prior.sigma, ...(houses.length > 1 ? [prior.omega] : [])].map((scale) =>
		Math.log(scale)
	);
	return at(
		minimise((point) => -filterPolls(polls, [], houses, at(point)).logLikelihood, start, 1)
	);
}
