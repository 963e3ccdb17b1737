import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';

/** An event as lists show it: its notes stand on its own page only. */
export function withoutNotes(event: TimelineEvent): TimelineEvent {
	return { ...event, notes: null };
}
