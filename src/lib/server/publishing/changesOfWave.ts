import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import type { Estimate } from '$lib/survey/estimate.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { cellText } from '$lib/csv/write/cellText.ts';
import { changedCells } from './changedCells.ts';
import type { CellChange } from './comparison.ts';

const waveColumns = surveyFormat.columns.filter((column) => column.of === 'wave');
const rowColumns = surveyFormat.columns.filter((column) => column.of === 'estimate');
const keyColumns = rowColumns.filter((column) => surveyFormat.key.includes(column.name));

/** The key columns of a row. */
export function keyOf(estimate: Estimate): Record<string, string> {
	return Object.fromEntries(keyColumns.map((column) => [column.name, cellText(column, estimate)]));
}

function byKey(wave: Wave): Map<string, Estimate> {
	return new Map(wave.estimates.map((e) => [JSON.stringify(keyOf(e)), e]));
}

function isSameOrder(a: string[], b: string[]): boolean {
	return a.length === b.length && a.every((key, i) => key === b[i]);
}

/** The responses of each question and group, in order, of those rows that both waves have. */
function orders(rows: Map<string, Estimate>, common: Set<string>) {
	const groups = new Map<string, { key: Record<string, string>; responses: string[] }>();
	for (const [id, estimate] of rows) {
		if (!common.has(id)) continue;
		const { response = '', ...key } = keyOf(estimate);
		const name = JSON.stringify(key);
		const group = groups.get(name) ?? { key, responses: [] };
		group.responses.push(response);
		groups.set(name, group);
	}
	return groups;
}

/** Where rows that both have stand in another order: by question and group, else for the wave as a whole. */
function reordered(before: Map<string, Estimate>, after: Map<string, Estimate>): CellChange[] {
	const common = new Set([...before.keys()].filter((key) => after.has(key)));
	const kept = (rows: Map<string, Estimate>) => [...rows.keys()].filter((key) => common.has(key));
	if (isSameOrder(kept(before), kept(after))) return [];
	const was = orders(before, common);
	const groups = [...orders(after, common)].flatMap(([name, { key, responses }]) => {
		const old = was.get(name)!.responses;
		if (isSameOrder(old, responses)) return [];
		return [
			{
				key,
				kind: 'reordered' as const,
				column: null,
				before: old.join(' | '),
				after: responses.join(' | ')
			}
		];
	});
	if (groups.length) return groups;
	return [{ key: {}, kind: 'reordered', column: null, before: null, after: null }];
}

/** Every difference between two states of a wave: facts of the wave once, then row by row, then the order of rows. */
export function changesOfWave(before: Wave, after: Wave): CellChange[] {
	const [old, now] = [byKey(before), byKey(after)];
	const whole = { column: null, before: null, after: null };
	return [
		...changedCells(waveColumns, {}, before, after),
		...[...now].flatMap(([id, estimate]): CellChange[] => {
			const previous = old.get(id);
			const key = keyOf(estimate);
			if (!previous) return [{ key, kind: 'row-added', ...whole }];
			return changedCells(rowColumns, key, previous, estimate);
		}),
		...[...old].flatMap(([id, estimate]): CellChange[] =>
			now.has(id) ? [] : [{ key: keyOf(estimate), kind: 'row-removed', ...whole }]
		),
		...reordered(old, now)
	];
}
