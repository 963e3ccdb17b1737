import { roundedPoints } from '$lib/stats/topline/roundedPoints.ts';

/**
 * A difference of shares in points, without its unit: whole or with one decimal, halves away from zero, never "−0".
 *
 * @param difference proportion
 * @param decimals 0, or more for one decimal
 * @example formatPoints(-0.0204, 1) // '−2.0'
 */
export function formatPoints(difference: number, decimals: number): string {
	const points = decimals ? roundedPoints(difference * 10) / 10 : roundedPoints(difference);
	const text = Math.abs(points).toFixed(decimals ? 1 : 0);
	return points < 0 ? `\u2212${text}` : text;
}
