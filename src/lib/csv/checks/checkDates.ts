import { type PartialDate, isBefore, spanOf } from '$lib/survey/partialDate.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { Row } from '$lib/csv/mapping/row.ts';
import type { FieldValues } from '$lib/csv/mapping/recordReader.ts';

/** Checks that dates which must follow one another can do so: a date is out of order only if it certainly is. */
export function checkDates(row: Row, values: FieldValues, fields: string[], problems: ProblemList) {
	const stated = fields.filter((field) => values[field] !== null);
	stated.slice(1).forEach((field, i) => {
		const before = values[stated[i]!] as PartialDate;
		const after = values[field] as PartialDate;
		if (isBefore(spanOf(after), spanOf(before)))
			problems.error('dates-out-of-order', row.place(field), {
				before: row.place(stated[i]!).column,
				date: before
			});
	});
}
