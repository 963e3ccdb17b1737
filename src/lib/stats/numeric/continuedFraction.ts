const tiny = 1e-300;

/**
 * Value of the continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)) by Lentz's method.
 *
 * Source: Lentz 1976, Applied Optics 15:668; Thompson & Barnett 1986, J. Comput. Phys. 64:490.
 * @param term `[aₖ, bₖ]` for k ≥ 1
 * @example continuedFraction(1, () => [1, 1]) // 1.61803398875, the golden ratio
 */
export function continuedFraction(b0: number, term: (k: number) => [a: number, b: number]): number {
	let value = b0 || tiny;
	let c = value;
	let d = 0;
	for (let k = 1; k < 100_000; k++) {
		const [a, b] = term(k);
		d = 1 / (b + a * d || tiny);
		c = b + a / c || tiny;
		const factor = c * d;
		value *= factor;
		if (Math.abs(factor - 1) < 1e-15) break;
	}
	return value;
}
