import { answerStance } from '$lib/csv/mapping/answerStance.ts';
import { isNet } from '$lib/csv/mapping/pairs.ts';
import type { ColumnUse } from '$lib/csv/mapping/mapping.ts';
import { rowLabel } from '$lib/csv/mapping/rowLabel.ts';
import { looksLikePercent } from './looksLike.ts';
import { type RowKind, peopleIn, rowKind } from './rowKind.ts';
import { type Sample, mostly } from './sample.ts';

const cellAt = (row: Sample[number], at: number) => (row.cells[at] ?? '').trim();
const isNumber = (text: string) => looksLikePercent(text) || peopleIn(text) !== null;

/** Whether a row has nothing but its label. */
const isTitle = (row: Sample[number], others: number[]) =>
	others.every((at) => cellAt(row, at) === '');

/** What a row beside the answers holds; `null` for an answer. */
function kindOfRow(row: Sample[number], label: number, others: number[]) {
	const cells = others.map((at) => cellAt(row, at)).filter(Boolean);
	if (!cells.length || cells.every((cell) => /^\(?%\)?$/.test(cell))) return 'other';
	// A label that stands in another column is among the cells.
	const named = cellAt(row, label) !== '';
	const name = rowLabel(row.cells, label);
	if (!named && /^(total )?skipped$/i.test(name)) return 'other';
	return rowKind(name, named ? cells : cells.slice(1));
}

/** The rows that are no answers, by what they hold, where a column holds the answers. */
export function rowsBesideAnswers(
	sample: Sample,
	label: number,
	free: number[]
): Map<Sample[number], RowKind> {
	const others = free.filter((at) => at !== label);
	// Two titles are those of two questions: what stands below them is not to be mixed.
	const titles = sample.filter((row) => isTitle(row, others));
	return new Map(
		sample.flatMap((row) => {
			if (titles.length > 1 && titles.includes(row)) return [];
			const kind = kindOfRow(row, label, others);
			return kind ? [[row, kind] as const] : [];
		})
	);
}

/** Whether the cells of columns sum to a whole from top to bottom, for most of them. */
function sumDown(sample: Sample, columns: number[]): boolean {
	const sums = columns.map((at) =>
		sample.reduce((sum, row) => sum + (parseFloat(cellAt(row, at).replace(',', '.')) || 0), 0)
	);
	return mostly(sums.map(String), (sum) => Number(sum) >= 97 && Number(sum) <= 103);
}

/** Whether some answers of a table are sums of others: without them its columns sum to a whole. */
export function holdsNets(sample: Sample, label: number, columns: number[]): boolean {
	const single = sample.filter((row) => !isNet(cellAt(row, label)));
	return single.length > 1 && single.length < sample.length && sumDown(single, columns);
}

/**
 * The column with the answers of a table that has one in each row; `undefined` where there is none. Either most of its
 * texts are known as answers, or it is the first, has no text twice, and the numbers beside it sum to a whole downwards.
 */
export function responseColumn(sample: Sample, free: number[], alone: boolean): number | undefined {
	const answersOf = (at: number) => {
		const beside = rowsBesideAnswers(sample, at, free);
		return sample.filter((row) => !beside.has(row) && cellAt(row, at) !== '');
	};
	const known = free.find((at) => {
		const texts = [...new Set(answersOf(at).map((row) => cellAt(row, at)))];
		return texts.length > 1 && mostly(texts, (text) => answerStance(text) !== undefined, 0.6);
	});
	const [first] = free;
	if (known !== undefined || !alone || first === undefined) return known;
	const rows = answersOf(first);
	const texts = new Set(rows.map((row) => cellAt(row, first)));
	const words = rows.length > 1 && texts.size === rows.length && ![...texts].some(isNumber);
	const numbers = free.filter(
		(at) =>
			at !== first &&
			mostly(
				rows.map((row) => cellAt(row, at)),
				(text) => text === '' || looksLikePercent(text)
			)
	);
	return words && numbers.length > 0 && sumDown(rows, numbers) ? first : undefined;
}

/** Gives the columns of percentages the size of their group, as one row states it, or their header. */
export function withBases(
	uses: Map<number, ColumnUse>,
	beside: ReadonlyMap<Sample[number], RowKind>
) {
	const rows = [...beside];
	const stated = (['unweighted', 'base'] as const)
		.map((kind) => rows.filter((row) => row[1] === kind).map(([row]) => row))
		.find(({ length }) => length);
	// Several rows of bases are those of several questions: which is whose is for an editor to say.
	if (stated?.length !== 1) return;
	const percentages = [...uses].filter(([, { to }]) => to === 'percent');
	const only = stated[0]!.cells.flatMap((cell) => peopleIn(cell.trim()) ?? []);
	for (const [at, use] of percentages) {
		const own = peopleIn(cellAt(stated[0]!, at));
		const size = own ?? (percentages.length === 1 && only.length === 1 ? only[0]! : null);
		if (size !== null)
			uses.set(at, { ...use, facts: { ...use.facts, group_sample_size: String(size) } });
	}
}
