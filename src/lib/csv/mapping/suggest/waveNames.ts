import type { ColumnUse } from '$lib/csv/mapping/mapping.ts';
import type { Format } from '$lib/csv/format/format.ts';
import { fills } from '$lib/csv/mapping/pairs.ts';
import type { Sample } from './sample.ts';

const cellsOf = (row: Sample[number], at: number[]) =>
	at.map((i) => (row.cells[i] ?? '').trim()).join('\u001f');

/** Whether rows that share some cells share the others as well. */
export function tells(sample: Sample, by: number[], facts: number[]): boolean {
	const first = new Map<string, string>();
	return sample.every((row) => {
		const [key, said] = [cellsOf(row, by), cellsOf(row, facts)];
		const above = first.get(key);
		if (above === undefined) first.set(key, said);
		return above === undefined || above === said;
	});
}

const trials = [
	[],
	['population'],
	['mode'],
	['population', 'mode'],
	['sample_size'],
	['population', 'sample_size']
];

/**
 * How the waves of a file are named: by its own column if that tells them apart; else names are made of programme and
 * date, and of as little more as tells them apart.
 */
export function waveNames(
	format: Format,
	columns: ColumnUse[],
	sample: Sample
): { byColumn: boolean; waveIdWith: string[]; key: number[] } {
	const at = (names: string[]) =>
		names.flatMap((name) =>
			columns.flatMap(({ to, facts }, i) => (fills(to, name) && !facts ? i : []))
		);
	const wave = format.columns.filter(({ of }) => of === 'wave').map(({ name }) => name);
	const facts = at(wave.filter((name) => name !== 'wave_id'));
	const own = at(['wave_id']);
	if (own.length && tells(sample, own, facts)) return { byColumn: true, waveIdWith: [], key: own };
	const sponsor = at(['sponsor']);
	const programme = [...sponsor, ...at(['pollster'])];
	const date = ['end_date', 'start_date', 'release_date'].map((name) => at([name]));
	const last = date.find(({ length }) => length) ?? [];
	const key = (more: string[]) => [...programme, ...last, ...at(more)];
	const enough = trials.find((more) => tells(sample, key(more), facts)) ?? [];
	return { byColumn: false, waveIdWith: enough, key: key(enough) };
}
