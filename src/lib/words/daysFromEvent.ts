import type { DayCount } from '$lib/survey/daysFrom.ts';
import { formatCount } from './formatCount.ts';

/**
 * How far a wave is from an event: "38 days before", "12 to 42 days after" where a date is known by its month alone.
 *
 * @example daysFromEvent({ fewest: 1, most: 1 }, 'after') // '1 day after'
 */
export function daysFromEvent({ fewest, most }: DayCount, side: 'before' | 'after'): string {
	const count = fewest === most ? '' : ` to ${formatCount(most)}`;
	return `${formatCount(fewest)}${count} ${most === 1 ? 'day' : 'days'} ${side}`;
}
