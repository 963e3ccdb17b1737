import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import { checkDates } from './checkDates.ts';
import { checkYears } from './checkYears.ts';
import { eventFormat } from '$lib/csv/format/eventFormat.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { Row } from '$lib/csv/mapping/row.ts';
import { rowsByKey } from './rowsByKey.ts';

/** The events of a file in the order of its rows. */
export function eventsOf(all: Row[], problems: ProblemList): TimelineEvent[] {
	const rows = rowsByKey(eventFormat, all, problems);
	for (const row of rows) {
		checkDates(row, row.values.event!, ['date', 'endDate'], problems);
		checkYears(row, row.values.event!, ['date', 'endDate', 'sourceDate'], problems);
	}
	return rows.map(({ values }) => values.event as unknown as TimelineEvent);
}
