import { betaKernel } from './betaKernel.ts';
import { continuedFraction } from './continuedFraction.ts';

/**
 * Regularised incomplete beta function: the share of a beta distribution below x.
 *
 * I_x(a, b) = ∫₀ˣ uᵃ⁻¹(1 − u)ᵇ⁻¹ du / B(a, b), by the continued fraction DLMF 8.17.22, reflected (8.17.4) where that
 * converges faster.
 * @param x 0–1
 * @param a first shape, above 0
 * @param b second shape, above 0
 * @param complement 1 − x, where it is known more precisely than x
 * @example incompleteBeta(0.25, 1, 2) // 0.4375 = 1 − 0.75²
 */
export function incompleteBeta(x: number, a: number, b: number, complement = 1 - x): number {
	if (x <= 0) return 0;
	if (complement <= 0) return 1;
	return x > (a + 1) / (a + b + 2)
		? 1 - lowerPart(complement, b, a, x)
		: lowerPart(x, a, b, complement);
}

function lowerPart(x: number, a: number, b: number, complement: number): number {
	const fraction = continuedFraction(1, (k) => {
		const m = k >> 1;
		const over =
			k % 2 === 0
				? (m * (b - m) * x) / ((a + k - 1) * (a + k))
				: (-(a + m) * (a + b + m) * x) / ((a + k - 1) * (a + k));
		return [over, 1];
	});
	return betaKernel(x, a, b, complement) / a / fraction;
}
