import { normalQuantile } from '$lib/stats/numeric/normalQuantile.ts';
import { settings } from '$lib/stats/settings.ts';

/** A number without the noise of binary fractions. */
export function printed(value: number): string {
	return value > 0 && value < 1e-6 ? value.toExponential() : String(Number(value.toPrecision(12)));
}

/** A proportion as percent or points: 0.0175 is "1.75". */
export function hundredfold(share: number): string {
	return printed(share * 100);
}

/** How many of twenty samples a range is made for: "19 of 20". */
export const certainty = `${printed(settings.level * 20)} of 20`;

/** The normal quantile of the level: "1.96". */
export const z = normalQuantile(settings.level).toFixed(2);
