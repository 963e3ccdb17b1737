import { roundedPoints } from './roundedPoints.ts';

/**
 * Label of a share: whole percents; more than 0 that would print 0 is "<1%", less than 100 that would print 100 is ">99%".
 * Labels are never adjusted to add to 100.
 *
 * @param share 0–1, unrounded
 * @example percentLabel(0.004) // '<1%'
 */
export function percentLabel(share: number): string {
	const rounded = roundedPoints(share);
	if (rounded === 0 && share > 0) return '<1%';
	if (rounded === 100 && share < 1) return '>99%';
	return `${rounded}%`;
}
