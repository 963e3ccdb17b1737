import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import { eventFormat } from '$lib/csv/format/eventFormat.ts';
import { rowBytes, writeRows } from './writeRows.ts';

/** Writes events as an event CSV in canonical form. */
export function writeEvents(events: TimelineEvent[]): string {
	return writeRows(
		eventFormat,
		events.map((event) => ({ event }))
	);
}

/** One event as an event CSV, as the bytes of UTF-8. */
export const eventBytes = (event: TimelineEvent): Uint8Array => rowBytes(eventFormat, [{ event }]);
