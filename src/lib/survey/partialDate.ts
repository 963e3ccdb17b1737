declare const partialDate: unique symbol;

/**
 * A date with the precision in which it is known: `2018-05-24`, `2018-05` or `2018`.
 * It stands for the whole span it names: `2018-05` is the 31 days of May.
 */
export type PartialDate = string & { readonly [partialDate]: true };

/** A run of whole days, both ends included, counted in UTC from 1970-01-01 (day 0). */
export interface DaySpan {
	first: number;
	last: number;
}

const DAY = 86_400_000;
const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function dayNumber(year: number, month: number, day: number): number {
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return date.getTime() / DAY;
}

function parts(text: string): [year: number, month: number | null, day: number | null] | null {
	const match = shape.exec(text);
	if (!match) return null;
	return [Number(match[1]), match[2] ? Number(match[2]) : null, match[3] ? Number(match[3]) : null];
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else, and any day that does not exist, is `null`. */
export function parsePartialDate(text: string): PartialDate | null {
	const found = parts(text);
	if (!found) return null;
	const [year, month, day] = found;
	if (year < 1) return null;
	if (month !== null && (month < 1 || month > 12)) return null;
	if (month !== null && day !== null) {
		const daysInMonth = dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
		if (day < 1 || day > daysInMonth) return null;
	}
	return text as PartialDate;
}

/** The days a partial date may stand for. */
export function spanOf(date: PartialDate): DaySpan {
	const [year, month, day] = parts(date)!;
	if (month === null) return { first: dayNumber(year, 1, 1), last: dayNumber(year + 1, 1, 1) - 1 };
	if (day === null)
		return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 1) - 1 };
	const only = dayNumber(year, month, day);
	return { first: only, last: only };
}

/** The first day of a month, months counted from January of the year 0: any month, before and after all partial dates. */
export function firstDayOfMonth(month: number): number {
	return dayNumber(0, month + 1, 1);
}

/** The month a day lies in, counted likewise. */
export function monthOfDay(day: number): number {
	const date = new Date(day * DAY);
	return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

export function precisionOf(date: PartialDate): 'year' | 'month' | 'day' {
	return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The calendar day of a day number, as a partial date of full precision. */
export function dateOfDay(day: number): PartialDate {
	return new Date(day * DAY).toISOString().slice(0, 10) as PartialDate;
}

/**
 * Order for sorting: by first day, then the more precise date later (a year opens before its days).
 * Negative when `a` comes first.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
	const [x, y] = [spanOf(a), spanOf(b)];
	return x.first - y.first || y.last - x.last;
}

/** Whether every day of `a` lies before every day of `b`. */
export function isBefore(a: DaySpan, b: DaySpan): boolean {
	return a.last < b.first;
}

/** Whether two spans share a day. */
export function overlaps(a: DaySpan, b: DaySpan): boolean {
	return a.first <= b.last && b.first <= a.last;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: DaySpan, inner: DaySpan): boolean {
	return outer.first <= inner.first && inner.last <= outer.last;
}
