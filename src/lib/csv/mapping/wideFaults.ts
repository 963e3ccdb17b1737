import type { Binding } from './bindMapping.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { TextRecord } from '$lib/csv/table/tableRows.ts';

/** What is said of one answer, so that one cell cannot say it of several. */
const ofOneAnswer = new Set(['stance', 'valueNote']);

/** The names of the columns that hold one percentage each, as a sentence needs them. */
export const answersOf = ({ bound }: Binding): string =>
	bound
		.flatMap(({ column, facts, name }) => (column.name === 'percent' && facts ? name : []))
		.join(', ');

/**
 * Names whatever keeps a wide file from being read as one percentage for each of its columns: at once what the header
 * shows (then `null`), and by the function it gives what a row does.
 */
export function wideFaults(
	binding: Binding,
	problems: ProblemList
): ((record: TextRecord) => boolean) | null {
	const before = problems.total;
	const stated = new Set(
		binding.bound.flatMap(({ column, facts }) =>
			column.name === 'percent' && facts ? ['percent', ...Object.keys(facts)] : []
		)
	);
	if (!stated.size) return () => false;
	const answers = answersOf(binding);
	const own = binding.bound.filter(({ facts }) => !facts);
	for (const { column, name } of own)
		if (stated.has(column.name)) problems.error('wide-mixed', { column: name }, { answers });
	if (problems.total > before) return null;

	const ofOne = stated.has('response')
		? own.filter(({ column }) => ofOneAnswer.has(column.field))
		: [];
	return ({ row, cells }) => {
		const written = ofOne.filter(({ at }) => cells[at]!.trim() !== '');
		for (const { at, name } of written)
			problems.error('wide-mixed', { row, column: name, cell: cells[at]! }, { answers });
		return written.length > 0;
	};
}
