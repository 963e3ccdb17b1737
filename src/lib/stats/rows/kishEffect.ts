/** What unequal weights cost: the design effect and the number of equally weighted people left. */
export interface KishEffect {
	designEffect: number;
	size: number;
}

/**
 * Kish's design effect from weighting: n Σw²/(Σw)² = 1 + CV²(w); effective size (Σw)²/Σw².
 *
 * It takes the weights to be unrelated to the answer: it can be too small or too large.
 * Source: Kish 1965, Survey Sampling, section 11.7; Kish 1992, J. Official Stat. 8:183–200.
 * @param weights of the people of one domain
 * @example kishEffect([1, 3]) // { designEffect: 1.25, size: 1.6 }
 */
export function kishEffect(weights: readonly number[] | Float64Array): KishEffect {
	let [sum, squares] = [0, 0];
	for (const w of weights) {
		sum += w;
		squares += w * w;
	}
	if (squares === 0) return { designEffect: 1, size: 0 };
	const size = sum ** 2 / squares;
	return { designEffect: weights.length / size, size };
}
