import { type PartialDate, parsePartialDate } from '$lib/survey/partialDate.ts';
import { type DateParts, dateParts } from './dateParts.ts';

/** Which number of a date comes first. */
export type DateOrder = 'day-first' | 'month-first' | 'year-first';

const padded = (number: number) => String(number).padStart(2, '0');

/** The century of a year written with two digits: 1969 to 2068. */
const inCentury = (year: number) => year + (year < 69 ? 2000 : 1900);

/** The date of a year, perhaps of two digits, with as much of month and day as is known; `null` where there is none. */
export function dateOf(year: number, shortYear: boolean, monthDay: number[]): PartialDate | null {
	const whole = String(shortYear ? inCentury(year) : year).padStart(4, '0');
	return parsePartialDate([whole, ...monthDay.map(padded)].join('-'));
}

/** The dates that numbers can be, by the order in which they may stand. */
export function datesByOrder({
	year,
	shortYear,
	either,
	first
}: DateParts): Map<DateOrder, PartialDate> {
	const found = new Map<DateOrder, PartialDate>();
	const add = (order: DateOrder, date: PartialDate | null) => date && found.set(order, date);
	if (!either) return found;
	const [a, b] = either;
	add('day-first', dateOf(year, shortYear, [b, a]));
	add('month-first', dateOf(year, shortYear, [a, b]));
	if (first) add('year-first', dateOf(first.year, true, first.monthDay));
	return found;
}

/** In which orders the numbers of a text make a date; one alone is evidence for the file, several must be asked about. */
export function dateOrders(text: string): DateOrder[] {
	const day = text.trim().split(/[T ]\s*(?=\d{1,2}:)/, 1)[0]!;
	const parts = dateParts(day) ?? dateParts(day.replace(/\s*([/.-])\s*/g, '$1'));
	if (!parts || parts.byForm) return [];
	const dates = datesByOrder(parts);
	return dates.size > 1 && new Set(dates.values()).size === 1 ? [] : [...dates.keys()];
}
