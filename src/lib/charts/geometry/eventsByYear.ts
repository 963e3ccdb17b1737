import { comparePartialDates } from '$lib/survey/partialDate.ts';
import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';

/** Events in order of time, or the other way round, in a heap for each year. */
export function eventsByYear(
	events: TimelineEvent[],
	latestFirst: boolean
): { year: number; events: TimelineEvent[] }[] {
	const sorted = [...events].sort((a, b) => comparePartialDates(a.date, b.date));
	if (latestFirst) sorted.reverse();
	const byYear = new Map<number, TimelineEvent[]>();
	for (const event of sorted) {
		const year = Number(event.date.slice(0, 4));
		byYear.set(year, [...(byYear.get(year) ?? []), event]);
	}
	return [...byYear].map(([year, ofYear]) => ({ year, events: ofYear }));
}
