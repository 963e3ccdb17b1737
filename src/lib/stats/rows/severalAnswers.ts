import type { CodedColumn } from '$lib/csv/format/codedColumn.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import { recoded } from '$lib/csv/respondents/readRespondents.ts';
import type { SeveralAnswers } from '$lib/csv/respondents/respondentMapping.ts';

/**
 * Who chose each answer of a question that allows several, by row: 1 chose it, 2 did not, 0 is not counted.
 *
 * Any filled cell is a choice, unless it is said to be none. Counted are those who chose anything; and, where people who chose none count,
 * everyone else who was asked: those with a cell that says that they did not choose, or, where no cell says so, all.
 *
 * @param asked by row, 0 for those who were not asked
 */
export function severalAnswers(
	{ options, notChosen, noneCount }: SeveralAnswers,
	columnOf: (header: string) => CodedColumn,
	problems: ProblemList,
	asked: Uint16Array | null
): Uint16Array[] {
	const none = new Set(notChosen);
	const columns = options.map(({ header }) => {
		const column = columnOf(header);
		if (column.overflown)
			problems.error(
				'too-many-codes',
				{ row: column.firstRows.at(-1)!, column: header, cell: column.texts.at(-1)! },
				{ most: column.most }
			);
		return recoded(column, (text) => (text === '' ? 0 : none.has(text) ? 2 : 1));
	});
	const size = columns[0]?.length ?? 0;
	const saidNone = columns.some((cells) => cells.includes(2));
	for (let row = 0; row < size; row++) {
		const chose = columns.some((cells) => cells[row] === 1);
		const filled = chose || columns.some((cells) => cells[row] !== 0);
		const counted = chose || (noneCount && (filled || !saidNone));
		const out = !counted || asked?.[row] === 0;
		for (const cells of columns) cells[row] = out ? 0 : cells[row] === 1 ? 1 : 2;
	}
	return columns;
}
