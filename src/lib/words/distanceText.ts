import { pointsText } from './pointsText.ts';

/**
 * How large a difference of shares is, for sentences that say its direction in words: what is not 0 is not printed as 0.
 *
 * @param difference proportion
 * @param decimals the most that a figure behind it was published with
 * @example distanceText(-0.05, 0) // '5 points'
 */
export function distanceText(difference: number, decimals: number): string {
	const distance = Math.abs(difference);
	if (distance >= 0.005) return pointsText(distance, decimals);
	return distance >= 0.0005 ? pointsText(distance, 1) : 'less than 0.1 points';
}
