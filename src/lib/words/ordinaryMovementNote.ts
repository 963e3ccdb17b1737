import { distanceText } from './distanceText.ts';
import { formatCount } from './formatCount.ts';

/**
 * How far an answer drifts in so many days, by all its polls; not a range of any one difference.
 *
 * @param movement proportion; `null` where the polls are too few
 * @example ordinaryMovementNote(0.049, 100) // 'In 100 days this answer ordinarily moves by up to 4.9 points either way, in 19 of 20 such stretches.'
 */
export function ordinaryMovementNote(movement: number | null, days: number): string {
	if (movement === null) return 'Too few polls to say how far this answer ordinarily moves.';
	return `In ${formatCount(Math.round(days))} days this answer ordinarily moves by up to ${distanceText(movement, 1)} either way, in 19 of 20 such stretches.`;
}
