import type { Binding, BoundColumn } from './bindColumns.ts';
import type { Format } from './format.ts';
import type { ProblemList } from './problemList.ts';
import type { TextRecord } from './records.ts';

/** A record of a long file; where it came from a wide one, the column of the file its percentage stood in. */
export interface LongRecord extends TextRecord {
	percentColumn?: string;
}

/** The rows of a file with one answer in each, and where the columns now stand. */
export interface LongTable {
	binding: Binding;
	records: LongRecord[];
}

const numberLike = /^[-+<>~≈]?\s*\d[\d.,'\s]*%?$/;

function numbersIn(records: TextRecord[], at: number) {
	let numbers = 0;
	let other: { row: number; cell: string } | null = null;
	for (const { row, cells } of records) {
		const cell = cells[at]?.trim() ?? '';
		if (cell === '') continue;
		if (numberLike.test(cell)) numbers++;
		else other ??= { row, cell };
	}
	return { numbers, other };
}

interface AnswerColumn {
	at: number;
	name: string;
	/** The first cell that is not a number. */
	other: { row: number; cell: string } | null;
}

/** Names whatever keeps a file from being read as one column for each answer. */
function nameAmbiguities(
	answers: AnswerColumn[],
	has: (field: string) => BoundColumn | undefined,
	records: TextRecord[],
	problems: ProblemList
): boolean {
	const before = problems.total;
	const facts = { answers: answers.map(({ name }) => name).join(', ') };
	const own = has('response') ?? has('percent');
	if (own) problems.error('wide-mixed', { column: own.name }, facts);
	for (const { name, other } of answers)
		if (other) problems.error('wide-mixed', { ...other, column: name }, facts);
	for (const field of ['stance', 'valueNote']) {
		const ofOne = has(field);
		const stated = ofOne && records.find(({ cells }) => cells[ofOne.at]!.trim() !== '');
		if (stated)
			problems.error(
				'wide-mixed',
				{ row: stated.row, column: ofOne.name, cell: stated.cells[ofOne.at]! },
				facts
			);
	}
	return problems.total > before;
}

/**
 * Turns a wide file, with one column for each answer, into one row for each answer. Answers are the columns the format
 * does not know whose cells are all numbers or empty; an empty cell is an answer that was not published. A file that
 * has its own columns for answers and percentages is left as it is; one that is neither wide nor long is a problem.
 */
export function unpivot(
	format: Format,
	binding: Binding,
	records: TextRecord[],
	problems: ProblemList
): LongTable {
	const as = (field: string) => format.columns.find((column) => column.field === field);
	const has = (field: string) => binding.bound.find(({ column }) => column.field === field);
	const [response, percent] = [as('response'), as('percent')];
	if (!response || !percent || (has('response') && has('percent'))) return { binding, records };
	const answers = binding.unknown
		.filter(({ name }) => name !== '')
		.map((column) => ({ ...column, ...numbersIn(records, column.at) }))
		.filter(({ numbers }) => numbers > 0);
	const misspelt = answers.length === 1 && (has('response') ?? has('percent'));
	if (!answers.length || misspelt) return { binding, records };

	const width = Math.max(...[...binding.bound, ...binding.unknown].map(({ at }) => at)) + 1;
	const added = [response, percent].map((column, i) => ({
		column,
		at: width + i,
		name: column.name,
		byAlias: false
	}));
	const isAnswer = new Set(answers.map(({ at }) => at));
	const long = {
		bound: [...binding.bound, ...added],
		unknown: binding.unknown.filter(({ at }) => !isAnswer.has(at))
	};
	if (nameAmbiguities(answers, has, records, problems)) return { binding: long, records: [] };
	return {
		binding: long,
		records: records.flatMap(({ row, cells }): LongRecord[] => {
			const published = answers.filter(({ at }) => cells[at]!.trim() !== '');
			if (!published.length)
				problems.error('missing-value', { row, column: answers[0]!.name, cell: '' });
			return published.map(({ at, name }) => ({
				row,
				cells: [...cells, name, cells[at]!],
				percentColumn: name
			}));
		})
	};
}
