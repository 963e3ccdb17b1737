import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { Row } from '$lib/csv/mapping/row.ts';
import type { FieldValues } from '$lib/csv/mapping/recordReader.ts';

/** The years in which polls, events and what is written about them can lie. */
export const [firstYear, lastYear] = [1900, 2100];

const [first, end] = [String(firstYear), String(lastYear + 1)];

/**
 * Checks that dates lie in years in which they can: 0001 and 9999 stand for dates that are not known. They are kept as
 * read all the same, so that what was stored without this check can still be read.
 */
export function checkYears(row: Row, values: FieldValues, fields: string[], problems: ProblemList) {
	for (const field of fields) {
		const date = values[field];
		// A date begins with the four digits of its year.
		if (typeof date !== 'string' || (date >= first && date < end)) continue;
		problems.error('unlikely-year', row.place(field));
	}
}
