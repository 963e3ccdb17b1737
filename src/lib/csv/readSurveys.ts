import type { Wave } from '$lib/survey/wave.ts';
import type { Reading } from '$lib/csv/problems/problem.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';
import { readRows } from './readRows.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { wavesOf } from '$lib/csv/checks/wavesOf.ts';

/**
 * Reads a survey CSV: the waves in order of first appearance, their estimates in the order of the file. Whatever could
 * not be read is left out and named in the problems; a file with an error among them is not to be stored. Waves after
 * `today`, a day counted from 1970-01-01, are named in warnings.
 */
export function readSurveys(text: string, today = Infinity): Reading<Wave[]> {
	const problems = new ProblemList();
	const value = wavesOf(readRows(surveyFormat, text, problems), today, problems);
	return { value, problems: problems.list() };
}
