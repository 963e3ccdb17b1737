import { type ProblemWords, describeProblem } from '$lib/words/describeProblem.ts';
import type { Problem } from '$lib/csv/problems/problem.ts';

/** A row with its cells and what is wrong with each of them, in words. */
export interface FailingRowView {
	row: number;
	cells: { text: string; problems: ProblemWords[] }[];
	/** What is wrong with the row and with none of its cells. */
	whole: ProblemWords[];
}

/** Cells are shown so far. */
const longest = 200;

const clipped = (text: string) =>
	text.length > longest ? `${[...text].slice(0, longest).join('')}…` : text;

/**
 * The columns of a table by their place, those with a problem in any of the rows first: where a table is wider than a screen
 * that is what one came for.
 */
export function faultyFirst(rows: FailingRowView[], columns: number): number[] {
	const all = Array.from({ length: columns }, (_, at) => at);
	const faulty = (at: number) => rows.some(({ cells }) => cells[at]?.problems.length);
	return [...all.filter(faulty), ...all.filter((at) => !faulty(at))];
}

/** A row of a file with its problems at their cells. */
export function rowView(
	{ row, cells }: { row: number; cells: string[] },
	header: string[],
	problems: Problem[]
): FailingRowView {
	const own = problems.filter((problem) => problem.row === row);
	const at = ({ column }: Problem) => header.findIndex((name) => name.trim() === column?.trim());
	return {
		row,
		cells: cells.map((text, i) => ({
			text: clipped(text),
			problems: own.filter((problem) => at(problem) === i).map(describeProblem)
		})),
		whole: own.filter((problem) => at(problem) < 0).map(describeProblem)
	};
}
