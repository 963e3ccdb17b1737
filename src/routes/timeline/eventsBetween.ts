import { fieldBounds } from '$lib/survey/fieldBounds.ts';
import { type DaySpan, overlaps } from '$lib/survey/partialDate.ts';
import { type TimelineEvent, eventSpan } from '$lib/survey/timelineEvent.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';

/** The days from the end of one fieldwork to the start of another, as long as their dates allow. */
export function gapBetween(before: WaveFacts, after: WaveFacts): DaySpan {
	return { first: fieldBounds(before, 0).end.first, last: fieldBounds(after, 0).start.last };
}

/** The events that happened, or may have happened, on these days. */
export function eventsBetween(events: TimelineEvent[], gap: DaySpan): TimelineEvent[] {
	return events.filter((event) => overlaps(eventSpan(event), gap));
}
