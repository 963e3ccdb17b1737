import { orthonormal } from './orthonormal.ts';
import { residual } from './residual.ts';

/** The coefficient of the last column of a weighted least squares fit. */
export interface LastCoefficient {
	value: number;
	/** 1/√(what of the last column the others do not explain), for weights that are 1/variance. */
	standardError: number;
	/** What the whole fit leaves of each value. */
	residuals: number[];
	/** Orthonormal columns of the whole fit. */
	basis: number[][];
}

/**
 * Weighted least squares, of which the last coefficient is wanted: β = Σ w x̃ y / Σ w x̃², x̃ the last column less its projection
 * on the others.
 *
 * Source: Frisch & Waugh 1933, Econometrica 1:387; Lovell 1963, J. Am. Stat. Assoc. 58:993.
 * @returns `null` where the last column depends on the others
 * @example lastCoefficient([[1, 1]], [2, 6], [3, 1]) // value 3, standardError 0.5
 */
export function lastCoefficient(
	columns: readonly (readonly number[])[],
	values: readonly number[],
	weights: readonly number[]
): LastCoefficient | null {
	const others = orthonormal(columns.slice(0, -1), weights);
	const basis = orthonormal(columns, weights);
	if (basis.length === others.length) return null;
	const alone = residual(columns.at(-1)!, others, weights);
	const information = alone.reduce((sum, x, i) => sum + weights[i]! * x * x, 0);
	const product = alone.reduce((sum, x, i) => sum + weights[i]! * x * values[i]!, 0);
	return {
		value: product / information,
		standardError: 1 / Math.sqrt(information),
		residuals: residual(values, basis, weights),
		basis
	};
}
