import { stirlingCorrection } from './stirlingCorrection.ts';

/**
 * Kernel of the beta distribution, xᵃ(1 − x)ᵇ / B(a, b): its density times x(1 − x).
 *
 * Written around the distribution's mean, so that nothing cancels for large shapes:
 * exp[a ln(x(a+b)/a) + b ln((1−x)(a+b)/b) + δ(a+b) − δ(a) − δ(b)] · √(ab / 2π(a+b)), δ the Stirling correction.
 * @example betaKernel(0.5, 1, 1) // 0.25
 */
export function betaKernel(x: number, a: number, b: number, complement = 1 - x): number {
	const sum = a + b;
	const exponent =
		a * logOfOnePlus((b - complement * sum) / a, (x / a) * sum) +
		b * logOfOnePlus((a - x * sum) / b, (complement / b) * sum) +
		stirlingCorrection(sum) -
		stirlingCorrection(a) -
		stirlingCorrection(b);
	return Math.exp(exponent) * Math.sqrt(((a / sum) * b) / (2 * Math.PI));
}

/** ln(1 + excess), by whichever of the two is exact. */
function logOfOnePlus(excess: number, onePlusExcess: number): number {
	return Math.abs(excess) < 0.5 ? Math.log1p(excess) : Math.log(onePlusExcess);
}
