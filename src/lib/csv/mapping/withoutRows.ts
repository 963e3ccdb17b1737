import type { Binding } from './bindMapping.ts';
import type { Mapping } from './mapping.ts';
import { rowLabel } from './rowLabel.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { TableHeader } from '$lib/csv/table/tableHeader.ts';
import type { TextRecord } from '$lib/csv/table/tableRows.ts';

/** Why a row is not read by a mapping, in words of the file; `null` where it is. */
function leaverOut(header: string[], { bound }: Binding, { notAnswers = [], only }: Mapping) {
	const labels = new Set(notAnswers);
	const response = bound.find(({ column }) => column.name === 'response')?.at ?? -1;
	const chosen = only ? header.findIndex((name) => name.trim() === only.header.trim()) : -1;
	return (cells: string[]): string | null => {
		const cell = chosen < 0 ? '' : cells[chosen]!.trim();
		if (chosen >= 0 && cell !== only!.cell) return `${only!.header.trim()}: ${cell}`;
		if (!labels.size) return null;
		const label = rowLabel(cells, response);
		return labels.has(label) ? label : null;
	};
}

/** The rows of a table that a mapping reads; which others there are is said at the end. */
export function* withoutRows(
	rows: Iterable<TextRecord>,
	{ header }: TableHeader,
	binding: Binding,
	mapping: Mapping,
	problems: ProblemList
): Generator<TextRecord, void, undefined> {
	const leftOut = leaverOut(header, binding, mapping);
	const found = new Map<string, number>();
	for (const record of rows) {
		const label = leftOut(record.cells);
		if (label === null) yield record;
		else if (!found.has(label)) found.set(label, record.row);
	}
	const [first] = found.values();
	if (first === undefined) return;
	const facts = { rows: [...found.keys()].slice(0, 20).join('; '), count: found.size };
	// What was said of an earlier file need not be true of this one.
	problems[mapping.reused ? 'warning' : 'note']('left-out-rows', { row: first }, facts);
}
