import { lastCoefficient } from '$lib/stats/numeric/lastCoefficient.ts';

/**
 * Variance of polls beyond what their own variances explain, by restricted maximum likelihood (REML).
 *
 * Fisher scoring from the moment estimate: τ² ← max(0, τ² + (y′PPy − tr P)/tr PP) with P = W − WX(X′WX)⁻¹X′W, W = diag(1/(v + τ²)).
 * Source: Viechtbauer 2005, J. Educ. Behav. Stat. 30:261–293; R metafor, `rma(method = "REML")`.
 * @param columns of the model X, each as long as `values`; more values than columns
 * @param variances of the values
 * @returns τ², 0 or more
 * @example excessVariance([[1, 1]], [0.47, 0.5], [0.0004, 0.0003]) // 0.0001
 */
export function excessVariance(
	columns: readonly (readonly number[])[],
	values: readonly number[],
	variances: readonly number[]
): number {
	const sum = (numbers: readonly number[]) => numbers.reduce((total, x) => total + x, 0);
	const even = lastCoefficient(
		columns,
		values,
		values.map(() => 1)
	);
	if (!even) return 0;
	const spread = sum(even.residuals.map((e) => e * e)) / (values.length - even.basis.length);
	let excess = Math.max(0, spread - sum(variances) / variances.length);
	for (let step = 0; step < 1000; step++) {
		const weights = variances.map((v) => 1 / (v + excess));
		const { residuals, basis } = lastCoefficient(columns, values, weights)!;
		const weighed = basis.map((q) => q.map((x, i) => x * weights[i]!));
		const score =
			sum(residuals.map((e, i) => (weights[i]! * e) ** 2)) -
			sum(weights) +
			sum(weighed.flat().map((u) => u * u));
		const information =
			sum(weights.map((w) => w * w)) -
			2 * sum(weighed.flatMap((u) => u.map((x, i) => weights[i]! * x * x))) +
			sum(weighed.flatMap((a) => weighed.map((b) => sum(a.map((x, i) => x * b[i]!)) ** 2)));
		const next = Math.max(0, excess + score / information);
		const moved = Math.abs(next - excess);
		excess = next;
		if (moved <= 1e-13 * excess || (excess === 0 && score <= 0)) break;
	}
	return excess;
}
