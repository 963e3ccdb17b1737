import type { Difference } from '$lib/stats/topline/change.ts';
import { percentLabel } from '$lib/stats/topline/percentLabel.ts';
import { distanceText } from './distanceText.ts';
import { oppositeRange } from './oppositeRange.ts';
import { rangeText } from './rangeText.ts';

/** A group beside everyone else: shares 0–1, unrounded, and the group's less theirs. */
export interface GroupComparison {
	group: string;
	share: number;
	others: number;
	difference: Pick<Difference, 'value' | 'range'>;
}

/**
 * How far a group stands from everyone else, as a distance: a range from below 0 reaches to the other side.
 *
 * @example groupSentence({ group: 'Women', share: 0.4, others: 0.5, difference }) // 'Women 40%, everyone else 50%: 10 points apart (range 4.0 to 16.0).'
 */
export function groupSentence({ group, share, others, difference }: GroupComparison): string {
	const { value, range } = difference;
	const apart = value < 0 ? oppositeRange(range) : range;
	return `${group} ${percentLabel(share)}, everyone else ${percentLabel(others)}: ${distanceText(value, 0)} apart (range ${rangeText(apart)}).`;
}
