/**
 * What is left of a column after its projection on orthonormal columns: the residual of weighted least squares.
 *
 * @example residual([1, 3], [[0.5, 0.5]], [2, 2]) // [-1, 1]
 */
export function residual(
	column: readonly number[],
	basis: readonly (readonly number[])[],
	weights: readonly number[]
): number[] {
	return basis.reduce<number[]>(
		(rest, q) => {
			const along = rest.reduce((sum, value, i) => sum + weights[i]! * value * q[i]!, 0);
			return rest.map((value, i) => value - along * q[i]!);
		},
		[...column]
	);
}
