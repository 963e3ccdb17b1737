import type { Problem } from '$lib/csv/problem.ts';
import { warningName } from '$lib/csv/warningName.ts';
import { describeProblem } from '$lib/words/describeProblem.ts';

/** A problem with its words. */
export interface ProblemRow extends Omit<Problem, 'facts'> {
	what: string;
	advice: string;
}

/** Problems in words, in the order of the file. */
export function problemRows(problems: Problem[]): ProblemRow[] {
	return problems.map((problem) => {
		const { facts: _facts, ...place } = problem;
		return { ...place, ...describeProblem(problem) };
	});
}

/** The warnings an editor has to accept, each once under its name. */
export function warningsOf(problems: Problem[]): (ProblemRow & { name: string })[] {
	const warnings = problems.filter(({ severity }) => severity === 'warning');
	const byName = new Map(warnings.map((problem) => [warningName(problem), problem]));
	return [...byName].map(([name, problem]) => ({ name, ...problemRows([problem])[0]! }));
}
