import {
	type EventCategory,
	type TimelineEvent,
	eventCategories,
	eventSpan
} from '$lib/survey/timelineEvent.ts';
import { inPeriod } from '../period.ts';
import { type Period, queryChoices, queryPeriod } from '../query.ts';

/** Which events are looked at: of these categories (all where there is none), in this period. */
export interface TimelineView extends Period {
	categories: EventCategory[];
}

/** Reads the view of the timeline from an address. */
export function readTimelineView(url: URL): TimelineView {
	return { categories: queryChoices(url, 'category', eventCategories), ...queryPeriod(url) };
}

/** The events of a view. */
export function eventsInView(events: TimelineEvent[], view: TimelineView): TimelineEvent[] {
	return events.filter(
		(event) =>
			(view.categories.length === 0 || view.categories.includes(event.category)) &&
			inPeriod(eventSpan(event), view)
	);
}
