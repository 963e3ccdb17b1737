import { type PartialDate, spanOf } from '$lib/survey/partialDate.ts';
import { lastYear } from './checkYears.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { Row } from '$lib/csv/mapping/row.ts';

/** Warns once of a wave of which a date certainly lies after `today`, a day counted from 1970-01-01. */
export function checkFuture(row: Row, fields: string[], today: number, problems: ProblemList) {
	const wave = row.values.wave!;
	const late = fields.find((field) => {
		const date = wave[field] as PartialDate | null;
		return date && spanOf(date).first > today && Number(date.slice(0, 4)) <= lastYear;
	});
	if (late) problems.warning('in-future', row.place(late), { wave: String(wave.id) });
}
