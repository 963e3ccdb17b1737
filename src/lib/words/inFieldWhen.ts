import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import { quoted } from './quoted.ts';

/** Said of a wave whose fieldwork an event fell into. */
export function inFieldWhen(event: Pick<TimelineEvent, 'title'>): string {
	return `In the field when ${quoted(event.title)} happened.`;
}
