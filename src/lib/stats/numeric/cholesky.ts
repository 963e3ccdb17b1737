/**
 * Cholesky factor of a symmetric positive definite matrix: the lower triangle L with LL′ = A.
 *
 * Source: Golub & Van Loan, Matrix Computations, algorithm 4.2.1.
 * @param matrix rows of equal length
 * @example cholesky([[4, 2], [2, 2]]) // [[2], [1, 1]]
 */
export function cholesky(matrix: readonly (readonly number[])[]): number[][] {
	const factor: number[][] = [];
	matrix.forEach((row, i) => {
		const line: number[] = [];
		for (let j = 0; j <= i; j++) {
			const other = factor[j] ?? line;
			let rest = row[j]!;
			for (let k = 0; k < j; k++) rest -= line[k]! * other[k]!;
			line.push(i === j ? Math.sqrt(rest) : rest / other[j]!);
		}
		factor.push(line);
	});
	return factor;
}
