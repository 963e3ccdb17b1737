/** Coefficients of 1/x, 1/x³, … in Stirling's series. */
const coefficients = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];

/**
 * Stirling correction: what Stirling's formula leaves out of the logarithm of the gamma function.
 *
 * δ(x) = ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π], for x > 0. It keeps the incomplete beta and gamma functions exact where
 * logarithms of gammas would cancel. From 10 by the asymptotic series (DLMF 5.11.1), below by
 * δ(x) = δ(x + 1) + (x + ½) ln(1 + 1/x) − 1.
 *
 * @example stirlingCorrection(1) // 0.0810614667953 (1 − ½ ln 2π, since Γ(1) = 1)
 */
export function stirlingCorrection(x: number): number {
	let sum = 0;
	for (; x < 10; x++) sum += (x + 0.5) * Math.log1p(1 / x) - 1;
	return sum + coefficients.reduceRight((total, c) => c + total / (x * x), 0) / x;
}
