/**
 * Solution x of Lx = b for a lower triangle L: with Cholesky's L, a′A⁻¹b is the product of two such solutions.
 *
 * @param triangle rows of length 1, 2, …
 * @example solveLower([[2], [1, 1]], [4, 5]) // [2, 3]
 */
export function solveLower(
	triangle: readonly (readonly number[])[],
	right: readonly number[]
): number[] {
	const solution: number[] = [];
	triangle.forEach((row, i) => {
		let rest = right[i]!;
		for (let j = 0; j < i; j++) rest -= row[j]! * solution[j]!;
		solution.push(rest / row[i]!);
	});
	return solution;
}
