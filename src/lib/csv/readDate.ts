import { type PartialDate, parsePartialDate } from '$lib/survey/partialDate.ts';
import { CellFault } from './cellFault.ts';
import type { CellReading } from './cellReading.ts';
import { dateParts } from './dateParts.ts';
import { datePattern } from './patterns.ts';

const midnight = /^(.*\d)(?:[T ]\s*(?:0?0:00(?::00(?:\.0+)?)?|12:00(?::00)? ?am)Z?)$/i;
const timeOfDay = /\d[T ]\s*\d{1,2}:\d{2}/i;

const padded = (number: number) => String(number).padStart(2, '0');

/** The century of a year written with two digits: 1969 to 2068. */
const inCentury = (year: number) => year + (year < 69 ? 2000 : 1900);

/** Whether the first of two numbers is the day, as far as it can be told. */
function isDayFirst(first: number, second: number, dates: CellReading['dates']): boolean | null {
	if (dates) return dates === 'day-first';
	if (first === second || second > 12) return false;
	return first > 12 ? true : null;
}

/**
 * Reads a date with the precision it is written in, by its digits alone, so that no time zone can shift it. Of
 * `05/03/2024` somebody must say which is the month.
 */
export function readDate(text: string, { dates }: CellReading): PartialDate | CellFault {
	if (datePattern.test(text)) return parsePartialDate(text) ?? new CellFault('impossible-date');
	const day = midnight.exec(text)?.[1] ?? text;
	if (timeOfDay.test(day)) return new CellFault('time-in-date');
	if (/^#+$/.test(text)) return new CellFault('spreadsheet-error');
	const found = dateParts(day);
	if (!found) return new CellFault('not-a-date');
	const year = found.shortYear ? inCentury(found.year) : found.year;
	const dateOf = (...parts: number[]) =>
		[String(year).padStart(4, '0'), ...parts.map(padded)].join('-');
	let parts = found.monthDay;
	if (found.either) {
		const [first, second] = found.either;
		const dayFirst = isDayFirst(first, second, dates);
		if (dayFirst === null)
			return new CellFault('ambiguous-date', {
				dayFirst: dateOf(second, first),
				monthFirst: dateOf(first, second)
			});
		parts = dayFirst ? [second, first] : [first, second];
	}
	const date = parsePartialDate(dateOf(...parts));
	if (!date) return new CellFault('impossible-date', dates && found.either ? { order: dates } : {});
	if (!found.shortYear) return date;
	return new CellFault('two-digit-year', { date }, date, 'note');
}
