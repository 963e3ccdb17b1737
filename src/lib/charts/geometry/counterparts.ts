import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import { type DaySpan, isBefore, overlaps } from '$lib/survey/partialDate.ts';
import { type TimelineEvent, eventSpan } from '$lib/survey/timelineEvent.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';

/** The events while a wave was in the field, with the nearest before it and the nearest after it. */
export function eventsAround(wave: WaveFacts, events: TimelineEvent[]): TimelineEvent[] {
	const field: DaySpan = fieldSpan(wave);
	const before = events.filter((e) => isBefore(eventSpan(e), field));
	const after = events.filter((e) => isBefore(field, eventSpan(e)));
	const lastDay = Math.max(...before.map((e) => eventSpan(e).last));
	const firstDay = Math.min(...after.map((e) => eventSpan(e).first));
	return events.filter((e) => {
		const span = eventSpan(e);
		return (
			overlaps(span, field) ||
			(span.last === lastDay && isBefore(span, field)) ||
			span.first === firstDay
		);
	});
}

/** Whether a wave was, or may have been, in the field when something happened. */
export function inTheField(wave: WaveFacts, event: TimelineEvent): boolean {
	return overlaps(fieldSpan(wave), eventSpan(event));
}
