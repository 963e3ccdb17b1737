import type { FieldBounds } from './fieldBounds.ts';
import { spanOf } from './partialDate.ts';
import type { TimelineEvent } from './timelineEvent.ts';

/** Fewest and most days between two things of which the dates may be inexact. */
export interface DayCount {
	fewest: number;
	most: number;
}

/** Days from the end of a fieldwork to an event after it, or from an event to the start of a fieldwork after it. */
export function daysFrom(
	{ start, end }: FieldBounds,
	event: Pick<TimelineEvent, 'date' | 'endDate'>
): DayCount {
	const [begins, ends] = [spanOf(event.date), spanOf(event.endDate ?? event.date)];
	return end.last < begins.first
		? { fewest: begins.first - end.last, most: begins.last - end.first }
		: { fewest: start.first - ends.last, most: start.last - ends.first };
}
