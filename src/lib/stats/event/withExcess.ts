import { lastCoefficient } from '$lib/stats/numeric/lastCoefficient.ts';
import { excessVariance } from './excessVariance.ts';

/** A coefficient estimated together with the variance of polls beyond their own. */
export interface WithExcess {
	/** τ² */
	excess: number;
	value: number;
	standardError: number;
	/** s²: mean square of the standardised residuals, by which Knapp and Hartung scale the variance. */
	scale: number;
	degrees: number;
}

/**
 * Coefficient of the last column where polls differ by more than their own variances, for a range with Student's quantile.
 *
 * Weights 1/(v + τ²), τ² by REML; s² = Σ w e²/(n − p). The range uses SE √max(1, s²) (never less than SE) with n − p degrees of
 * freedom.
 * Source: Knapp & Hartung 2003, Stat. Med. 22:2693; R metafor, `test = "adhoc"`.
 * @returns `null` without degrees of freedom
 * @example withExcess([[1, 1]], [0.47, 0.5], [0.0004, 0.0003]) // excess 0.0001, value 0.486666666667, standardError 0.01490711985, scale 1, degrees 1
 */
export function withExcess(
	columns: readonly (readonly number[])[],
	values: readonly number[],
	variances: readonly number[]
): WithExcess | null {
	const degrees = values.length - columns.length;
	if (degrees < 1) return null;
	const excess = excessVariance(columns, values, variances);
	const weights = variances.map((v) => 1 / (v + excess));
	const fit = lastCoefficient(columns, values, weights);
	if (!fit) return null;
	const { value, standardError, residuals } = fit;
	const squares = residuals.reduce((sum, e, i) => sum + weights[i]! * e * e, 0);
	return { excess, value, standardError, scale: squares / degrees, degrees };
}
