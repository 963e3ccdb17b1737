import type { Binding } from './bindMapping.ts';
import type { Mapping } from './mapping.ts';
import { rowLabel } from './rowLabel.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { TextRecord } from '$lib/csv/table/tableRows.ts';

/** The rows of a table without those that a mapping says are no answers; which these are is said at the end. */
export function* withoutRows(
	rows: Iterable<TextRecord>,
	{ bound }: Binding,
	{ notAnswers = [], reused }: Mapping,
	problems: ProblemList
): Generator<TextRecord, void, undefined> {
	const labels = new Set(notAnswers);
	const response = bound.find(({ column }) => column.name === 'response')?.at ?? -1;
	const found = new Map<string, number>();
	for (const record of rows) {
		const label = rowLabel(record.cells, response);
		if (!labels.has(label)) yield record;
		else if (!found.has(label)) found.set(label, record.row);
	}
	const [first] = found.values();
	if (first === undefined) return;
	const facts = { rows: [...found.keys()].join('; '), count: found.size };
	// What was said of an earlier file need not be true of this one.
	problems[reused ? 'warning' : 'note']('left-out-rows', { row: first }, facts);
}
