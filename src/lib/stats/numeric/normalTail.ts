import { chiSquareTail } from './chiSquareTail.ts';

/**
 * Two-sided tail of the normal distribution: P(|Z| > |z|), the chi-square tail of z² with one degree of freedom.
 *
 * @example normalTail(1.959963984540054) // 0.05
 */
export function normalTail(z: number): number {
	return chiSquareTail(z * z, 1);
}
