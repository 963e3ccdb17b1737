import { normalTail } from './normalTail.ts';

/**
 * Normal quantile for a two-sided range: the z with P(|Z| ≤ z) = level.
 *
 * By Newton's method from 0; the tail is convex, so every step stays below the answer.
 * @param level 0–1, e.g. 0.95
 * @example normalQuantile(0.95) // 1.95996398454
 */
export function normalQuantile(level: number): number {
	let z = 0;
	for (let step = 0; step < 100; step++) {
		const density = Math.sqrt(2 / Math.PI) * Math.exp(-(z * z) / 2);
		const move = (normalTail(z) - (1 - level)) / density;
		z += move;
		if (Math.abs(move) < 1e-15 * (1 + z)) break;
	}
	return z;
}
