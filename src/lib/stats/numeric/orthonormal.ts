import { residual } from './residual.ts';

/**
 * Orthonormal columns with the same span, by the Gram–Schmidt method under a weighted inner product, each step done twice.
 *
 * For the returned q: Σ w q_k q_l = 1 if k = l, else 0. Columns that depend on earlier ones are left out.
 * Source: Björck 1994, Linear Algebra Appl. 197:297 (twice is enough).
 * @param columns each as long as `weights`
 * @param weights 0 or more
 * @example orthonormal([[1, 1], [0, 1]], [2, 2]) // [[0.5, 0.5], [-0.5, 0.5]]
 */
export function orthonormal(
	columns: readonly (readonly number[])[],
	weights: readonly number[]
): number[][] {
	const basis: number[][] = [];
	for (const column of columns) {
		const rest = residual(residual(column, basis, weights), basis, weights);
		const [length, before] = [norm(rest, weights), norm(column, weights)];
		if (length > 1e-10 * before) basis.push(rest.map((value) => value / length));
	}
	return basis;
}

function norm(column: readonly number[], weights: readonly number[]): number {
	return Math.sqrt(column.reduce((sum, value, i) => sum + weights[i]! * value * value, 0));
}
