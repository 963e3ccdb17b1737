import type { PublishedNumber } from '$lib/survey/publishedNumber.ts';
import { normalQuantile } from '$lib/stats/numeric/normalQuantile.ts';
import { settings } from '$lib/stats/settings.ts';

/** A design effect with what the printed margin's rounding leaves open. */
export interface ImpliedDesignEffect {
	value: number;
	low: number;
	high: number;
}

/**
 * Design effect that a published margin of error implies: how many times the variance of a simple random sample of the
 * same size.
 *
 * deff = (m/100)² n / (z²/4), m the margin at 50 % in points. A margin printed "3" may be anything from 2.5 to 3.5.
 * Source: Kish 1965, Survey Sampling, ch. 8.
 * @param margin points, as printed
 * @param size interviews
 * @example designEffectFromMargin({ value: 3, decimals: 0 }, 1000) // value 0.937143977857, low 0.650794429068, high 1.27555708097
 */
export function designEffectFromMargin(
	margin: PublishedNumber,
	size: number,
	level: number = settings.level
): ImpliedDesignEffect {
	const z = normalQuantile(level);
	const implied = (points: number) => ((points / 100) ** 2 * size) / (z ** 2 / 4);
	const half = 10 ** -margin.decimals / 2;
	return {
		value: implied(margin.value),
		low: implied(Math.max(0, margin.value - half)),
		high: implied(margin.value + half)
	};
}
