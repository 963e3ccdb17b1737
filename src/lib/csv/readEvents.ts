import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import { eventFormat } from '$lib/csv/format/eventFormat.ts';
import { eventsOf } from '$lib/csv/checks/eventsOf.ts';
import type { Reading } from '$lib/csv/problems/problem.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';
import { readRows } from './readRows.ts';

/** Reads an event CSV: the events in the order of the file. What could not be read is left out and named. */
export function readEvents(text: string): Reading<TimelineEvent[]> {
	const problems = new ProblemList();
	const value = eventsOf(readRows(eventFormat, text, problems), problems);
	return { value, problems: problems.list() };
}
