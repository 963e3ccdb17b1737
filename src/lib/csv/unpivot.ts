import type { Binding } from './bindColumns.ts';
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
	const response = format.columns.find((column) => column.field === 'response');
	const percent = format.columns.find((column) => column.field === 'percent');
	const has = (field: string) => binding.bound.find(({ column }) => column.field === field);
	if (!response || !percent || (has('response') && has('percent'))) return { binding, records };

	const examined = binding.unknown
		.filter(({ name }) => name !== '')
		.map((column) => ({ ...column, ...numbersIn(records, column.at) }));
	const answers = examined.filter(({ numbers }) => numbers > 0);
	if (!answers.length) return { binding, records };
	const names = answers.map(({ name }) => name).join(', ');
	const inTheWay = has('response') ?? has('percent');
	if (inTheWay) problems.error('wide-mixed', { column: inTheWay.name }, { answers: names });
	for (const { name, other } of answers)
		if (other) problems.error('wide-mixed', { ...other, column: name }, { answers: names });
	for (const field of ['stance', 'valueNote']) {
		const single = has(field);
		const stated = single && records.find(({ cells }) => (cells[single.at] ?? '').trim() !== '');
		if (stated)
			problems.error(
				'wide-mixed',
				{ row: stated.row, column: single.name, cell: stated.cells[single.at]! },
				{ answers: names }
			);
	}
	if (inTheWay) return { binding, records: [] };

	const width = Math.max(...[...binding.bound, ...binding.unknown].map(({ at }) => at)) + 1;
	const taken = new Set(answers.map(({ at }) => at));
	const long = records.flatMap(({ row, cells }): LongRecord[] => {
		const published = answers.filter(({ at }) => cells[at]!.trim() !== '');
		if (!published.length)
			problems.error('missing-value', { row, column: answers[0]!.name, cell: '' });
		return published.map(({ at, name }) => ({
			row,
			cells: [...cells, name, cells[at]!],
			percentColumn: name
		}));
	});
	return {
		binding: {
			bound: [
				...binding.bound,
				{ column: response, at: width, name: response.name, byAlias: false },
				{ column: percent, at: width + 1, name: percent.name, byAlias: false }
			],
			unknown: binding.unknown.filter(({ at }) => !taken.has(at))
		},
		records: long
	};
}
