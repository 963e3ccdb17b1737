import type { Problem } from '$lib/csv/problems/problem.ts';
import { warningName } from '$lib/csv/problems/warningName.ts';
import { describeProblem } from '$lib/words/describeProblem.ts';

/** A problem with its words. */
export interface ProblemRow extends Omit<Problem, 'facts'> {
	what: string;
	advice: string;
	/** Where its row is shown with all of its cells; absent where it is not. */
	href?: string;
}

/** Where the rows of a draft are shown. */
export interface RowLinks {
	/** The draft. */
	id: string;
	/** The names of the columns of its file. */
	header: string[];
	/** The rows whose cells are kept. */
	rows: ReadonlySet<number>;
}

function linkTo({ row, column }: Problem, { id, header, rows }: RowLinks): { href?: string } {
	if (row === null || !rows.has(row)) return {};
	const at = header.findIndex((name) => name.trim() === column?.trim());
	return { href: `/upload/${id}/rows?row=${row}#row-${row}${at < 0 ? '' : `-${at + 1}`}` };
}

/** Problems in words, in the order of the file. */
export function problemRows(problems: Problem[], links?: RowLinks): ProblemRow[] {
	return problems.map((problem) => {
		const { facts: _facts, ...place } = problem;
		const href = links ? linkTo(problem, links) : {};
		return { ...place, ...describeProblem(problem), ...href };
	});
}

/** The warnings an editor has to accept, each once under its name. */
export function warningsOf(
	problems: Problem[],
	links?: RowLinks
): (ProblemRow & { name: string })[] {
	const warnings = problems.filter(({ severity }) => severity === 'warning');
	const byName = new Map(warnings.map((problem) => [warningName(problem), problem]));
	return [...byName].map(([name, problem]) => ({ name, ...problemRows([problem], links)[0]! }));
}

/** What was taken for granted. */
export function notesOf(problems: Problem[]): ProblemRow[] {
	return problemRows(problems.filter(({ severity }) => severity === 'note'));
}
