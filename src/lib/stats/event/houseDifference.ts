import { lastCoefficient } from '$lib/stats/numeric/lastCoefficient.ts';
import { houseModel } from './houseModel.ts';
import type { EventSides } from './sidesOfEvent.ts';

/** How much higher the same houses read after an event than before. */
export interface HouseDifference {
	/** Proportion. */
	value: number;
	standardError: number;
	/** Sum of squared standardised residuals, and its degrees of freedom. */
	heterogeneity: number;
	degrees: number;
}

/**
 * Same-house comparison: each house with itself, before and after.
 *
 * Weighted least squares y = house + D · after with weights 1/variance; D and its standard error from (X′WX)⁻¹.
 * Source: Rosenbaum 2002, Observational Studies, on comparing each unit with itself.
 * @returns `null` where no house asked on both sides: then a difference cannot be told from one between houses
 * @example houseDifference(sides) // value 0.0749218761663, standardError 0.00963561582506
 */
export function houseDifference(
	sides: Pick<EventSides, 'before' | 'after' | 'houses'>
): HouseDifference | null {
	const { columns, values, variances } = houseModel(sides);
	const weights = variances.map((variance) => 1 / variance);
	const fit = lastCoefficient(columns, values, weights);
	if (!fit) return null;
	const { value, standardError, residuals } = fit;
	return {
		value,
		standardError,
		heterogeneity: residuals.reduce((sum, e, i) => sum + weights[i]! * e * e, 0),
		degrees: values.length - columns.length
	};
}
