import { dateRange } from '$lib/csv/cells/dateRange.ts';
import type { ColumnUse, Mapping } from '$lib/csv/mapping/mapping.ts';
import { fills } from '$lib/csv/mapping/pairs.ts';
import { rowLabel } from '$lib/csv/mapping/rowLabel.ts';
import { slugOf } from '$lib/csv/mapping/slugOf.ts';
import { crosstabGroup, withoutSize } from '$lib/csv/mapping/suggest/headerFacts.ts';
import { isNeverRead } from '$lib/csv/mapping/suggest/neverRead.ts';
import { numericColumns } from '$lib/csv/mapping/suggest/percentUses.ts';
import type { takeKinds } from '$lib/words/interface/mapping.ts';
import { isPercentages } from './mappingView.ts';
import type { TableHead } from './tableHead.ts';

/** What columns of percentages that stand beside one another can be, one for each. */
export type Taken = keyof typeof takeKinds;

/** The columns that hold numbers as percentages are and nothing else that is known, by their places. */
export function takeable({ header, rows }: Pick<TableHead, 'header' | 'rows'>, mapping: Mapping) {
	if (mapping.kind !== 'survey') return [];
	const response = mapping.columns.findIndex(({ to }) => fills(to, 'response'));
	const answers = rows.filter(
		({ cells }) => !mapping.notAnswers?.includes(rowLabel(cells, response))
	);
	const open = mapping.columns.flatMap((use, at) =>
		isPercentages(use) || (use.to === null && !isNeverRead(use.header)) ? at : []
	);
	return numericColumns(header, answers, open);
}

function factsOf(name: string, as: Taken, known: ColumnUse['facts']): Record<string, string> {
	if (as === 'answers') return known?.response ? known : { response: name };
	if (as === 'groups') return crosstabGroup(name);
	if (as === 'questions') return { question_id: slugOf(name), question: name };
	const [first, last] = dateRange(name) ?? [name, name];
	return { ...(first !== last && { start_date: first }), end_date: last };
}

/** A mapping that takes all columns of numbers for percentages, each of what its header names. */
export function takenAs(head: TableHead, mapping: Mapping, as: Taken): Mapping {
	const taken = new Set(takeable(head, mapping));
	const columns = mapping.columns.map((use, at): ColumnUse => {
		if (!taken.has(at)) return use;
		const { name, size } = withoutSize(use.header);
		const sized = size === null ? use.facts?.group_sample_size : String(size);
		const facts = factsOf(name, as, use.facts);
		return {
			header: use.header,
			to: 'percent',
			facts: { ...facts, ...(sized && { group_sample_size: sized }) }
		};
	});
	return { ...mapping, columns };
}
