import { CellFault, readCell } from '$lib/csv/cells/readCell.ts';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import { fills, partsOf } from '$lib/csv/mapping/pairs.ts';
import { describeProblem } from '$lib/words/describeProblem.ts';
import * as words from '$lib/words/interface/mapping.ts';
import type { FormFault } from '../formFault.ts';
import { type Keeping, keepingFaults } from '../keeping.ts';
import { formatOf, labelOf } from './fields.ts';
import { type MappingView, isPercentages } from './mappingView.ts';

/** What several columns of the file may hold each. */
const severally = new Set(['notes']);

function twice({ columns }: Mapping): FormFault[] {
	const places = new Map<string, number[]>();
	columns.forEach((use, at) => {
		if (use.to === null || isPercentages(use) || severally.has(use.to)) return;
		// The sizes of several groups stand in a column each.
		const stated = Object.entries(use.facts ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
		for (const [name] of partsOf(use.to)) {
			const key = JSON.stringify([name, stated]);
			places.set(key, [...(places.get(key) ?? []), at]);
		}
	});
	return [...places.values()]
		.filter((at) => at.length > 1)
		.map((at) => ({
			field: `use-${at[1]}`,
			text: words.twice(
				labelOf(columns[at[0]!]!.to!),
				at.map((i) => columns[i]!.header)
			)
		}));
}

function wrongConstants({ kind, constants }: Mapping): FormFault[] {
	return formatOf(kind).columns.flatMap((column) => {
		const cell = constants[column.name];
		const fault = cell === undefined ? null : readCell(column, cell);
		if (!(fault instanceof CellFault)) return [];
		const { type, facts } = fault;
		const place = { severity: 'error' as const, row: null, column: column.name, cell: cell! };
		const { what, advice } = describeProblem({ type, facts, ...place });
		const text = words.faultOf(labelOf(column.name), `${what} ${advice}`);
		return [{ field: `constant-${column.name}`, text }];
	});
}

function missing(view: MappingView): FormFault[] {
	const dates = ['start_date', 'end_date', 'release_date'];
	const needed = view.constants.filter(({ needed, value }) => needed && !value);
	// a wave can be named after its programme and its last day
	const named = needed.filter(({ name }) => name !== 'wave_id' && !dates.includes(name));
	const undated =
		needed.some(({ name }) => name === 'end_date') &&
		!view.constants.some(({ name, value }) => dates.includes(name) && value);
	return [
		...named.map(({ name }) => ({
			field: `constant-${name}`,
			text: words.noColumn(labelOf(name))
		})),
		...(undated ? [{ field: 'constant-start_date', text: words.noDate }] : [])
	];
}

/** Everything that keeps a mapping from being used, each where it is mended. */
export function mappingFaults(mapping: Mapping, view: MappingView, keeping: Keeping): FormFault[] {
	const says = (name: string) =>
		Boolean(mapping.constants[name]) || mapping.columns.some(({ to }) => fills(to, name));
	const unnamed = mapping.columns.flatMap((use, at) =>
		isPercentages(use) && !use.facts!.response && !says('response')
			? [{ field: `response-${at}`, text: words.noAnswerOf(use.header) }]
			: []
	);
	const empty = mapping.kind === 'survey' && !mapping.columns.some(({ to }) => to === 'percent');
	return [
		...(empty ? [{ field: 'columns', text: words.noPercentages }] : []),
		...twice(mapping),
		...unnamed,
		...missing(view),
		...wrongConstants(mapping),
		...(view.dates && !mapping.dates ? [{ field: 'dates', text: words.sayDates }] : []),
		...(view.share && !mapping.percents ? [{ field: 'percents', text: words.sayPercents }] : []),
		...keepingFaults(keeping)
	];
}
