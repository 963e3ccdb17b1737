import { betaKernel } from './betaKernel.ts';
import { incompleteBeta } from './incompleteBeta.ts';

/**
 * Quantile of the beta distribution: the x below which a given share of it lies.
 *
 * Solves ln I_x(a, b) = ln share for u = ln x by Newton's method, halving the bracket where a step leaves it; the logarithms
 * keep tiny quantiles exact. A shape of 0 puts the whole distribution at that end.
 * @param share 0–1
 * @example betaQuantile(0.975, 1, 3) // 0.707598226178 = 1 − 0.025^(1/3)
 */
export function betaQuantile(share: number, a: number, b: number): number {
	if (share <= 0 || a === 0) return 0;
	if (share >= 1 || b === 0) return 1;
	const target = Math.log(share);
	let [low, high] = [-745, 0];
	let u = Math.log(a / (a + b));
	for (let step = 0; step < 200; step++) {
		const [x, complement] = [Math.exp(u), -Math.expm1(u)];
		const below = incompleteBeta(x, a, b, complement);
		const excess = Math.log(below) - target;
		if (excess > 0) high = u;
		else low = u;
		let next = u - (excess * below * complement) / betaKernel(x, a, b, complement);
		if (!(next > low && next < high)) next = (low + high) / 2;
		if (Math.abs(next - u) <= 1e-16 * Math.abs(u)) break;
		u = next;
	}
	return Math.exp(u);
}
