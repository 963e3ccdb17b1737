import type { PartialDate } from '$lib/survey/partialDate.ts';
import type { PublishedNumber } from '$lib/survey/publishedNumber.ts';
import type { Problem, ProblemType } from '$lib/csv/problems/problem.ts';

export type CellValue = string | number | PublishedNumber | PartialDate | null;

/** Why a cell cannot be taken, or what is to be said of it though it can. */
export class CellFault {
	constructor(
		readonly type: ProblemType,
		readonly facts: Problem['facts'] = {},
		/** What the cell is read as all the same. */
		readonly kept?: CellValue,
		readonly severity: Problem['severity'] = 'error'
	) {}
}
