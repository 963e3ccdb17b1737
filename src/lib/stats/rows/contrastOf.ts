import type { Distribution } from './distributionOf.ts';

/**
 * Contrast of a distribution: a weighted sum of its shares, e.g. favourable less unfavourable.
 *
 * c′p with the variance c′Vc.
 * @param coefficients in the order of the options
 * @example contrastOf(distribution, [1, 1, -1, -1]) // { value: -0.106874962694, standardError: 0.0921725274754 }
 */
export function contrastOf(
	{ shares, covariance }: Distribution,
	coefficients: readonly number[]
): { value: number; standardError: number } {
	const dot = (values: readonly number[]) =>
		values.reduce((sum, value, i) => sum + value * coefficients[i]!, 0);
	return {
		value: dot(shares),
		standardError: Math.sqrt(Math.max(0, dot(covariance.map(dot))))
	};
}
