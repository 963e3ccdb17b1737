import type { Problem } from '$lib/csv/problems/problem.ts';
import { warningName } from '$lib/csv/problems/warningName.ts';
import { describeProblem } from '$lib/words/describeProblem.ts';

/** A problem in one line: file, row, column, what is wrong, what to do. */
export function problemLine(file: string, problem: Problem): string {
	const { what, advice } = describeProblem(problem);
	const place = [
		file,
		problem.row === null ? null : `row ${problem.row}`,
		problem.column === null ? null : `column ${problem.column}`
	]
		.filter((part) => part !== null)
		.join(', ');
	const warning = problem.severity === 'warning' ? ` [warning ${warningName(problem)}]` : '';
	return `${place}: ${what} ${advice}${warning}`;
}
