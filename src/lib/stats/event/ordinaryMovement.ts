import { normalQuantile } from '$lib/stats/numeric/normalQuantile.ts';
import { settings } from '$lib/stats/settings.ts';

/**
 * Ordinary movement: how far opinion drifts in so many days without any event, in 19 of 20 such stretches.
 *
 * ±1.96 σ √days, σ the trend's mean movement.
 * @param sigma per square-root day, a proportion
 * @param days mean day after less mean day before
 * @returns a proportion
 * @example ordinaryMovement(0.0025, 100) // 0.0489990996135
 */
export function ordinaryMovement(sigma: number, days: number): number {
	return normalQuantile(settings.level) * sigma * Math.sqrt(days);
}
