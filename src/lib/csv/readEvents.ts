import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import { eventFormat } from './eventFormat.ts';
import { eventsOf } from './eventsOf.ts';
import type { Reading } from './problem.ts';
import { ProblemList } from './problemList.ts';
import { readRows } from './readRows.ts';

/** Reads an event CSV: the events in the order of the file. What could not be read is left out and named. */
export function readEvents(text: string): Reading<TimelineEvent[]> {
	const problems = new ProblemList();
	const value = eventsOf(readRows(eventFormat, text, problems), problems);
	return { value, problems: problems.list() };
}
