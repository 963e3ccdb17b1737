import { roundedPoints } from './roundedPoints.ts';

/**
 * Label of a difference in whole points, with its sign; 0 has none.
 *
 * @param difference proportion, from unrounded shares
 * @example changeLabel(0.1496 - 0.3) // '−15'
 */
export function changeLabel(difference: number): string {
	const points = roundedPoints(difference);
	if (points === 0) return '0';
	return points > 0 ? `+${points}` : `\u2212${-points}`;
}
