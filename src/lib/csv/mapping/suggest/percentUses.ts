import { dateRange } from '$lib/csv/cells/dateRange.ts';
import { answerStance } from '$lib/csv/mapping/answerStance.ts';
import { slugOf } from '$lib/csv/mapping/slugOf.ts';
import type { ColumnUse } from '$lib/csv/mapping/mapping.ts';
import { crosstabGroup, headerFacts, sizedGroup, withoutSize } from './headerFacts.ts';
import { looksLikePercent } from './looksLike.ts';
import { isNeverRead } from './neverRead.ts';
import { type Sample, mostly } from './sample.ts';

const valueOf = (cell: string) => Number(cell.replace(/[^\d.,]/g, '').replace(',', '.')) || 0;

const cellsOf = (sample: Sample, at: number) =>
	sample.map(({ cells }) => (cells[at] ?? '').trim()).filter(Boolean);

/** How many rows show what columns sum to. */
const enoughRows = 100;
/** Of how many columns side by side the answers are looked for. */
const mostAnswers = 40;

/** Whether columns are the answers to one question, by their sums. */
function sumUp(sample: Sample, columns: number[]): boolean {
	const sums = sample
		.slice(0, enoughRows)
		.map(({ cells }) => columns.reduce((sum, at) => sum + valueOf(cells[at] ?? ''), 0))
		.filter((sum) => sum > 0);
	const whole = sums.some((sum) => sum > 2) ? 100 : 1;
	const likely = sums.filter((sum) => sum >= whole / 2 && sum <= whole * 1.025);
	return sums.length > 0 && likely.length >= 0.8 * sums.length;
}

/** `2.002` as numbers of people are written; no percentage has three decimals. */
const isThousands = (cell: string) => /^\d{1,3}[.,]\d{3}$/.test(cell);

/** The columns whose cells may be percentages. */
export const numericColumns = (header: string[], sample: Sample, columns: number[]): number[] =>
	columns.filter((at) => {
		const cells = cellsOf(sample, at);
		return !isCount(header[at]!) && !cells.every(isThousands) && mostly(cells, looksLikePercent);
	});

/** Columns that stand beside one another. */
function runs(columns: number[]): number[][] {
	const found: number[][] = [];
	for (const at of columns)
		if (found.at(-1)?.at(-1) === at - 1) found.at(-1)!.push(at);
		else found.push([at]);
	return found;
}

/** The most of columns that stand beside one another and sum up to a whole: two at least, or none. */
function longestSummed(sample: Sample, run: number[]): number[] {
	for (let length = Math.min(run.length, mostAnswers); length > 1; length--)
		for (let from = 0; from + length <= run.length; from++) {
			const part = run.slice(from, from + length);
			if (sumUp(sample, part)) return part;
		}
	return [];
}

/** The columns that hold one answer each, with what their headers say. */
function answers(header: string[], sample: Sample, numeric: number[]) {
	const facts = new Map(numeric.map((at) => [at, headerFacts(header[at]!)]));
	const named = numeric.filter((at) => facts.get(at)?.response);
	// "Other" stands beside anything.
	const known = named.some((at) => answerStance(facts.get(at)!.response!)) ? named : [];
	const found = new Map(known.map((at) => [at, facts.get(at)!]));
	const unknown = numeric.filter((at) => !found.has(at) && !isNeverRead(header[at]!));
	const take = (at: number) => found.set(at, { response: withoutSize(header[at]!).name });
	if (!known.length) {
		for (const run of runs(unknown)) longestSummed(sample, run).forEach(take);
		return found;
	}
	const ofAll = known.filter((at) => !facts.get(at)!.group);
	for (const run of runs([...ofAll, ...unknown].sort((a, b) => a - b))) {
		const own = ofAll.filter((at) => run.includes(at));
		const whole = own.length ? longestSummed(sample, run) : [];
		if (own.every((at) => whole.includes(at)))
			for (const at of whole)
				if (!found.has(at)) {
					take(at);
					ofAll.push(at);
				}
	}
	for (const step of [1, -1])
		for (const at of step > 0 ? unknown : [...unknown].reverse())
			if (found.has(at - step) && !found.has(at) && sumUp(sample, [...ofAll, at])) {
				take(at);
				ofAll.push(at);
			}
	return found;
}

/** Of columns of numbers those with percent signs, where some have them: the others count people. */
function withoutCounts(sample: Sample, numeric: number[]): number[] {
	const signed = numeric.filter((at) => mostly(cellsOf(sample, at), (text) => /%$/.test(text)));
	return signed.length ? signed : numeric;
}

/** What the headers of columns beside a column of answers say: days, questions or groups, each with its size. */
function crosstabFacts(headers: string[]): Record<string, string>[] {
	const dated = headers.every((header) => dateRange(header) !== null);
	return headers.map((header) => {
		const { name, size } = withoutSize(header);
		const [first, last] = (dated && dateRange(header)) || [];
		const said: Record<string, string> = first
			? { ...(first !== last && { start_date: first }), end_date: last! }
			: /[?？]$/.test(name)
				? { question_id: slugOf(name), question: name }
				: crosstabGroup(name);
		return { ...said, ...(size !== null && { group_sample_size: String(size) }) };
	});
}

/**
 * What the columns nobody knows hold of percentages: one where the file has a column of answers, else one for each
 * answer, or for each group beside a column of answers; and which hold the sizes of groups.
 */
export function percentUses(
	header: string[],
	sample: Sample,
	free: number[],
	hasResponse: boolean
): Map<number, ColumnUse> {
	const numeric = numericColumns(header, sample, free);
	const uses = new Map<number, ColumnUse>();
	const set = (at: number, to: string, facts?: Record<string, string>) =>
		uses.set(at, { header: header[at]!, to, ...(facts && { facts }) });
	if (hasResponse) {
		const read = withoutCounts(sample, numeric).filter(
			(at) => !isNeverRead(header[at]!) || isTotal(header[at]!)
		);
		const facts = crosstabFacts(read.map((at) => header[at]!));
		if (read.length === 1) set(read[0]!, 'percent');
		else read.forEach((at, i) => set(at, 'percent', facts[i]));
	} else for (const [at, facts] of answers(header, sample, numeric)) set(at, 'percent', facts);
	const groups = new Set([...uses.values()].map(({ facts }) => facts?.group));
	for (const at of free) {
		const group = sizedGroup(header[at]!);
		if (group && groups.has(group.group)) set(at, 'group_sample_size', group);
	}
	return uses;
}

/** `Men / n`, `Total (n)` beside `Total (%)`. */
const isCount = (header: string) =>
	/(^|[/(]\s*)(n|counts?|freq(uency)?|cases)\)?$/i.test(header.trim());

const isTotal = (header: string) => Object.keys(headerFacts(header) ?? { some: '' }).length === 0;
