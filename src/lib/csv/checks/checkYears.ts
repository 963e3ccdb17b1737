import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { Row } from '$lib/csv/mapping/row.ts';
import type { FieldValues } from '$lib/csv/mapping/recordReader.ts';

/** The years in which polls, events and what is written about them can lie. */
export const [firstYear, lastYear] = [1900, 2100];

/**
 * Checks that dates lie in years in which they can: 0001 and 9999 stand for dates that are not known. They are kept as
 * read all the same, so that what was stored without this check can still be read.
 */
export function checkYears(row: Row, values: FieldValues, fields: string[], problems: ProblemList) {
	for (const field of fields) {
		const year = values[field] === null ? firstYear : Number(String(values[field]).slice(0, 4));
		if (year < firstYear || year > lastYear) problems.error('unlikely-year', row.place(field));
	}
}
