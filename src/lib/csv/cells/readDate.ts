import { type PartialDate, parsePartialDate } from '$lib/survey/partialDate.ts';
import { CellFault } from './cellFault.ts';
import type { CellReading } from './cellReading.ts';
import { dateOf, datesByOrder } from './dateOrders.ts';
import { dateParts } from './dateParts.ts';
import { datePattern } from '$lib/csv/format/patterns.ts';

const midnight = /^(.*\d)(?:[T ]\s*(?:0?0:00(?::00(?:\.0+)?)?|12:00(?::00)? ?am)Z?)$/i;
const timeOfDay = /\d[T ]\s*\d{1,2}:\d{2}/i;

/** What a date with each number first is called in the facts of a problem. */
const factOf = { 'day-first': 'dayFirst', 'month-first': 'monthFirst', 'year-first': 'yearFirst' };

/**
 * Reads a date with the precision it is written in, by its digits alone, so that no time zone can shift it. Of
 * `05/03/2024` somebody must say which is the month, and of `25-02-10` which is
 * the year.
 */
export function readDate(text: string, { dates }: CellReading): PartialDate | CellFault {
	if (datePattern.test(text)) return parsePartialDate(text) ?? new CellFault('impossible-date');
	const day = midnight.exec(text)?.[1] ?? text;
	if (timeOfDay.test(day)) return new CellFault('time-in-date');
	if (/^#+$/.test(text)) return new CellFault('spreadsheet-error');
	const found = dateParts(day);
	if (!found) return new CellFault('not-a-date');
	const { year, shortYear, monthDay, either, first } = found;
	const noted = (date: PartialDate) =>
		shortYear ? new CellFault('two-digit-year', { date }, date, 'note') : date;
	if (!either) {
		// Beside the name of a month the year stands last, unless that number can be none or somebody says so.
		const yearFirst = first && (dates === 'year-first' || monthDay[1]! > 31);
		const date = yearFirst
			? dateOf(first.year, true, first.monthDay)
			: dateOf(year, shortYear, monthDay);
		return date ? noted(date) : new CellFault('impossible-date');
	}
	const possible = datesByOrder(found);
	const order =
		dates === 'year-first' && !shortYear ? null : (dates ?? (found.byForm ? 'year-first' : null));
	if (order) {
		const date = possible.get(order);
		return date ? noted(date) : new CellFault('impossible-date', dates ? { order: dates } : {});
	}
	const [date, another] = new Set(possible.values());
	if (!date) return new CellFault('impossible-date');
	if (!another) return noted(date);
	return new CellFault(
		'ambiguous-date',
		Object.fromEntries([...possible].map(([order, date]) => [factOf[order], date]))
	);
}
