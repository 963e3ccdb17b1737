import { continuedFraction } from './continuedFraction.ts';
import { stirlingCorrection } from './stirlingCorrection.ts';

/**
 * Upper tail of the chi-square distribution: P(X > x) with the given degrees of freedom.
 *
 * The regularised upper incomplete gamma function Q(df/2, x/2): one minus its series (DLMF 8.11.4) for small x, its
 * continued fraction (DLMF 8.9.2) for large.
 * @example chiSquareTail(3.84145882069, 1) // 0.05
 */
export function chiSquareTail(x: number, degrees: number): number {
	if (x <= 0) return 1;
	const [a, half] = [degrees / 2, x / 2];
	const kernel =
		Math.exp(a * Math.log(half / a) + a - half - stirlingCorrection(a)) *
		Math.sqrt(a / (2 * Math.PI));
	if (half > a + 1) {
		const fraction = continuedFraction(half + 1 - a, (k) => [k * (a - k), half + 2 * k + 1 - a]);
		return kernel / fraction;
	}
	let term = 1 / a;
	let sum = term;
	for (let k = 1; term > sum * 1e-17; k++) {
		term *= half / (a + k);
		sum += term;
	}
	return 1 - kernel * sum;
}
