import { dateRange } from '$lib/csv/cells/dateRange.ts';
import type { DateOrder } from '$lib/csv/cells/dateOrders.ts';
import { slugOf } from './slugOf.ts';
import { crosstabGroup } from './suggest/headerFacts.ts';

/** What one of two columns of the format makes of a cell that fills both. */
export type Part = (cell: string, dates: DateOrder | null) => string;

const day =
	(at: 0 | 1): Part =>
	(cell, dates) =>
		dateRange(cell, dates)?.[at] ?? cell;

const sized =
	/^(?:n\s*=\s*)?(\d{1,3}(?:[, ]?\d{3})*)\s*,?\s*\(?(a|rv|lv|v|(?:(?:all|registered|likely|eligible) )?(?:adults|voters|residents))\)?$/i;

/** Whether an answer is called a sum of others: `NET Support`, `Total agree`, `Favor (net)`. */
export const isNet = (response: string): boolean =>
	/^(net|total|sub-?total)\b.*\p{L}|\(net\)$/iu.test(response.trim());

const group = (cell: string): { group_type?: string; group?: string } =>
	cell.trim() === '' ? {} : { group_type: 'all', group: 'all', ...crosstabGroup(cell) };

/**
 * Columns of a file whose cells say several things: by the columns of the format they fill, joined by a `+`, what each of them
 * makes of a cell. What it cannot make out stays as it stands, and is a fault there.
 */
export const pairs: Record<string, Record<string, Part>> = {
	'start_date+end_date': { start_date: day(0), end_date: day(1) },
	'sample_size+population': {
		sample_size: (cell) => sized.exec(cell.trim())?.[1] ?? cell,
		population: (cell) => sized.exec(cell.trim())?.[2] ?? ''
	},
	'question_id+question': { question_id: (cell) => slugOf(cell), question: (cell) => cell },
	'question_id+question+question_text': {
		question_id: (cell) => slugOf(cell),
		question: (cell) => cell,
		question_text: (cell) => cell
	},
	'response+response_kind': {
		response: (cell) => cell,
		response_kind: (cell) => (isNet(cell) ? 'net' : 'single')
	},
	'group_type+group': {
		group_type: (cell) => group(cell).group_type ?? '',
		group: (cell) => group(cell).group ?? ''
	}
};

/** The columns of the format that a column of a file fills, with what each makes of a cell; none where it is left out. */
export function partsOf(to: string | null): [name: string, part: Part | null][] {
	if (to === null) return [];
	return Object.hasOwn(pairs, to) ? Object.entries(pairs[to]!) : [[to, null]];
}

/** Whether a column of a file fills one of the format. */
export const fills = (to: string | null, name: string): boolean =>
	partsOf(to).some(([each]) => each === name);

/** Whether a text states how many were asked and who they were: `1,000 (LV)`. */
export const isSizedSample = (text: string): boolean => sized.test(text);
