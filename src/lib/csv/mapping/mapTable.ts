import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { eventFormat } from '$lib/csv/format/eventFormat.ts';
import { eventsOf } from '$lib/csv/checks/eventsOf.ts';
import { mappedRows } from './mappedRows.ts';
import type { Mapping } from './mapping.ts';
import type { Problem } from '$lib/csv/problems/problem.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { TextRecord } from '$lib/csv/table/tableRows.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import type { TableHeader } from '$lib/csv/table/tableHeader.ts';
import { wavesOf } from '$lib/csv/checks/wavesOf.ts';

/** A table of text: its header and the rows below it. */
export interface Table extends TableHeader {
	rows: Iterable<TextRecord>;
}

/** What a table says when it is read as a mapping tells. */
export interface MappedTable {
	surveys: Wave[];
	events: TimelineEvent[];
	problems: Problem[];
}

/** Reads a table as a mapping tells; what could not be read is left out and named. */
export function mapTable(table: Table, mapping: Mapping, today = Infinity): MappedTable {
	const problems = new ProblemList();
	const format = mapping.kind === 'event' ? eventFormat : surveyFormat;
	const rows = [...mappedRows(format, table, mapping, table.rows, problems)];
	const [surveys, events] =
		mapping.kind === 'event'
			? [[], eventsOf(rows, problems)]
			: [wavesOf(rows, today, problems), []];
	return { surveys, events, problems: problems.list() };
}
