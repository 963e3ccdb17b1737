import { formatPoints } from './formatPoints.ts';

/**
 * A difference of shares with its unit and sign: "5 points", "−2 points", "1 point".
 *
 * @param difference proportion
 * @param decimals the most that a figure behind it was published with
 * @example pointsText(-0.01, 0) // '−1 point'
 */
export function pointsText(difference: number, decimals: number): string {
	const text = formatPoints(difference, decimals);
	return `${text} ${/^\u2212?1$/.test(text) ? 'point' : 'points'}`;
}
