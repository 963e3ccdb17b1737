import type { ColumnUse, Mapping } from '$lib/csv/mapping/mapping.ts';
import type { Sample } from './sample.ts';

/** Columns by which archives repeat the same polls for each model they feed. */
const repeating = /^subgroups?$/i;
const usual = /^all\b/i;

/** The rows of which all others are repeats, by the column that tells them apart; none where nothing is repeated. */
export function onlyRows(columns: ColumnUse[], sample: Sample): Mapping['only'] {
	const at = columns.findIndex(({ to, header }) => to === null && repeating.test(header.trim()));
	if (at < 0) return undefined;
	const read = columns.flatMap(({ to }, i) => (to === null ? [] : i));
	const textOf = ({ cells }: Sample[number], i: number) => (cells[i] ?? '').trim();
	const keyOf = (row: Sample[number]) => read.map((i) => textOf(row, i)).join('\u001f');
	const keys = new Set(sample.map(keyOf));
	const cell = sample.map((row) => textOf(row, at)).find((text) => usual.test(text));
	if (cell === undefined || keys.size === sample.length) return undefined;
	const own = new Set(sample.filter((row) => textOf(row, at) === cell).map(keyOf));
	return own.size === keys.size ? { header: columns[at]!.header, cell } : undefined;
}
