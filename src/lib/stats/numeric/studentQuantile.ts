import { betaQuantile } from './betaQuantile.ts';

/**
 * Student's quantile for a two-sided range: the t with P(|T| ≤ t) = level.
 *
 * t²/(ν + t²) has the beta distribution (½, ν/2). `null` without degrees of freedom.
 * @param level 0–1, e.g. 0.95
 * @param degrees degrees of freedom
 * @example studentQuantile(0.95, 4) // 2.7764451052
 */
export function studentQuantile(level: number, degrees: number): number | null {
	if (!(degrees > 0)) return null;
	const y = betaQuantile(level, 0.5, degrees / 2);
	return Math.sqrt((degrees * y) / (1 - y));
}
