import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import { checkDates } from './checkDates.ts';
import { checkYears } from './checkYears.ts';
import { eventFormat } from './eventFormat.ts';
import type { Reading } from './problem.ts';
import { ProblemList } from './problemList.ts';
import { readRows } from './readRows.ts';
import { rowsByKey } from './rowsByKey.ts';

/** Reads an event CSV: the events in the order of the file. What could not be read is left out and named. */
export function readEvents(text: string): Reading<TimelineEvent[]> {
	const problems = new ProblemList();
	const rows = rowsByKey(eventFormat, readRows(eventFormat, text, problems), problems);
	for (const row of rows) {
		checkDates(row, row.values.event!, ['date', 'endDate'], problems);
		checkYears(row, row.values.event!, ['date', 'endDate', 'sourceDate'], problems);
	}
	return {
		value: rows.map(({ values }) => values.event as unknown as TimelineEvent),
		problems: problems.list()
	};
}
