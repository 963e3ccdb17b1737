import { settings } from '$lib/stats/settings.ts';

/** One value of a parameter, with the logarithm of its prior weight (density times distance between nodes). */
export interface GridNode {
	value: number;
	logWeight: number;
}

export interface MovementGrid {
	sigma: readonly GridNode[];
	tau: readonly GridNode[];
	omega: readonly GridNode[];
}

/**
 * Fixed grid of the movement's parameters with half-normal priors; one house has no spread of houses.
 *
 * Log weight −(value/scale)²/2 + ln(spacing); spacing is the value itself for sigma and omega, whose nodes are about even on the
 * log scale.
 * @example movementGrid(1).omega // [{ value: 0, logWeight: 0 }]
 */
export function movementGrid(houses: number): MovementGrid {
	const { sigma, tau, omega, prior, tauSpacing } = settings.trend;
	const node = (value: number, scale: number, spacing: number): GridNode => ({
		value,
		logWeight: -((value / scale) ** 2) / 2 + Math.log(spacing)
	});
	return {
		sigma: sigma.map((value) => node(value, prior.sigma, value)),
		tau: tau.map((value, i) => node(value, prior.tau, tauSpacing[i]!)),
		omega:
			houses > 1
				? omega.map((value) => node(value, prior.omega, value))
				: [{ value: 0, logWeight: 0 }]
	};
}
