import type { SiteNames } from '$lib/survey/siteNames.ts';
import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import { formatDateRange } from './formatDateRange.ts';

/** When something happened, in the precision in which it is known. */
export function eventDates(event: Pick<TimelineEvent, 'date' | 'endDate'>): string {
	return formatDateRange(event.date, event.endDate);
}

/** An event in one line: "12 June 2018: Singapore summit (Summits and talks)". */
export function eventLabel(event: TimelineEvent, names: Pick<SiteNames, 'categories'>): string {
	return `${eventDates(event)}: ${event.title} (${names.categories[event.category]})`;
}
