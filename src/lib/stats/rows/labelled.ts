import { type CodedColumn } from '$lib/csv/format/codedColumn.ts';
import { foldedText } from '$lib/csv/cells/foldedText.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import { recoded } from '$lib/csv/respondents/readRespondents.ts';

/** A column by the names that its cells stand for. */
export interface Labelled {
	/** In the order of the labels, each once. */
	names: string[];
	/** By row: 1, 2, … for a name; 0 for none. */
	of: Uint16Array;
}

/**
 * What the cells of a column stand for. An empty cell stands for nothing unless it has a label; any other cell without one is a
 * problem, named with its first row and how often it occurs. An empty name is one that nobody has given yet.
 *
 * @param counted by row, 0 where a cell does not count whatever it holds
 */
export function labelled(
	column: CodedColumn,
	header: string,
	labels: readonly { code: string; name: string | null }[],
	problems: ProblemList,
	counted: Uint16Array | null = null
): Labelled {
	const said = labels.filter(({ name }) => name !== '');
	const names = [...new Set(said.flatMap(({ name }) => (name === null ? [] : [name])))];
	const byCode = new Map(said.map(({ code, name }) => [code, name]));
	const of = recoded(column, (text, at) => {
		const name = byCode.get(text);
		if (name !== undefined) return name === null ? 0 : names.indexOf(name) + 1;
		if (text === '') return 0;
		const row = column.firstRows[at]!;
		const place = { row, column: header, cell: text };
		if (!column.overflown) problems.error('unknown-code', place, { count: column.countOf(at) });
		return 0;
	});
	nameAlike(column, header, byCode, problems);
	if (column.overflown)
		problems.error(
			'too-many-codes',
			{ row: column.firstRows.at(-1)!, column: header, cell: column.texts.at(-1)! },
			{ most: column.most }
		);
	if (counted) for (let row = 0; row < of.length; row++) if (!counted[row]) of[row] = 0;
	return { names, of };
}

/** Warns of cells that differ by capital letters or spaces only and stand for different things. */
function nameAlike(
	column: CodedColumn,
	header: string,
	names: Map<string, string | null>,
	problems: ProblemList
) {
	const seen = new Map<string, number>();
	column.texts.slice(0, column.most).forEach((text, at) => {
		const name = names.get(text);
		if (name === undefined || name === null) return;
		const answer = foldedText(text);
		const first = seen.get(answer);
		if (first === undefined) seen.set(answer, at);
		else if (names.get(column.texts[first]!) !== name)
			problems.warning(
				'same-answer',
				{ row: column.firstRows[at]!, column: header, cell: text },
				{ answer, first: column.firstRows[first]!, stated: column.texts[first]! }
			);
	});
}
