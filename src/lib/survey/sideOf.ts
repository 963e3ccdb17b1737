import type { FieldBounds } from './fieldBounds.ts';
import { spanOf } from './partialDate.ts';
import type { TimelineEvent } from './timelineEvent.ts';

/** Where a fieldwork lies to an event; `perhaps-during` where the published dates leave it open. */
export type Side = 'before' | 'after' | 'during' | 'perhaps-during';

/** Which side of an event a fieldwork is on: before where it surely ended before it, after where it surely began after it. */
export function sideOf(
	{ start, end }: FieldBounds,
	event: Pick<TimelineEvent, 'date' | 'endDate'>
): Side {
	const [begins, ends] = [spanOf(event.date), spanOf(event.endDate ?? event.date)];
	if (end.last < begins.first) return 'before';
	if (start.first > ends.last) return 'after';
	return start.last <= ends.first && end.first >= begins.last ? 'during' : 'perhaps-during';
}
