import type { DateOrder } from './dateOrders.ts';
import { dateParts } from './dateParts.ts';
import { monthNumber } from './monthNumber.ts';

/** The first and the last day that a cell states, each written as a date of its own. */
export type DateRange = readonly [first: string, last: string];

/** What stands between two days; a hyphen and a slash stand within one as well. */
const between = [
	/\s+(?:to|through|thru|until|till|bis)\s+/gi,
	/\s*[–—~～〜]\s*/g,
	/\s+-\s+/g,
	/\s*-\s*/g,
	/\//g
];

/** The longest that a range without a year of its own may go on across the turn of the year, in months. */
const mostMonths = 6;

interface Side {
	year?: number;
	month?: number;
	day?: number;
}

const padded = (number: number) => String(number).padStart(2, '0');
const written = ({ year, month, day }: Side) =>
	[year, month, day].flatMap((part) => (part === undefined ? [] : padded(part))).join('-');

/** Gives each side the year of the other; where the turn of the year lies between, the one before or after it. */
function withYears(first: Side, last: Side): [Side, Side] {
	const turns = first.month! > last.month! && last.month! + 12 - first.month! <= mostMonths ? 1 : 0;
	return [
		{ ...first, year: first.year ?? last.year! - turns },
		{ ...last, year: last.year ?? first.year! + turns }
	];
}

function rangeOf(first: Side, last: Side): DateRange | null {
	const month = first.month ?? last.month;
	const days = [first, last].filter(({ day }) => day !== undefined).length;
	const months = [first, last].filter((side) => side.month !== undefined).length;
	if (month === undefined || days === 1 || (days === 0 && months < 2)) return null;
	if (first.year === undefined && last.year === undefined) return null;
	const [a, b] = withYears({ ...first, month }, { ...last, month: last.month ?? month });
	return [written(a), written(b)];
}

/** One side of a range with the name of a month, as far as it says anything; `null` where it says anything else. */
function namedSide(text: string): Side | null {
	const side: Side = {};
	for (const token of text.split(/[\s,./-]+/).filter(Boolean)) {
		const day = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(token)?.[1];
		const month = /^[a-z]{3,9}$/i.test(token) ? monthNumber(token) : null;
		const [key, value]: [keyof Side, number | null] =
			day !== undefined
				? ['day', Number(day)]
				: /^\d{4}$/.test(token)
					? ['year', Number(token)]
					: ['month', month];
		if (value === null || side[key] !== undefined) return null;
		side[key] = value;
	}
	return side;
}

function namedRange(from: string, to: string): DateRange | null {
	if (!/[a-z]{3}/i.test(from + to)) return null;
	const [first, last] = [namedSide(from), namedSide(to)];
	return first && last && rangeOf(first, last);
}

const yearFirst = /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?$/;
const monthAndDay = /^(?:(\d{1,2})\s*[-./월]\s*)?(\d{1,2})\s*[.일]?$/;

/** `2025-02-10/14`, `2025. 2. 10.~12.` */
function yearFirstRange(from: string, to: string): DateRange | null {
	const [, year, month, day] = yearFirst.exec(from) ?? [];
	const [, nextMonth, nextDay] = monthAndDay.exec(to) ?? [];
	if (!year || !nextDay) return null;
	const last = { ...(nextMonth && { month: Number(nextMonth) }), day: Number(nextDay) };
	return rangeOf({ year: Number(year), month: Number(month), day: Number(day) }, last);
}

const short = /^(\d{1,2})([-./])\s?(\d{1,2})\.?$/;
const whole = /^(\d{1,2})([-./])\s?(\d{1,2})\2\s?(\d{4})\.?$/;

/** `10/02 - 14/02/2025`: the year of the first follows only where every order of its numbers gives the same. */
function shortRange(from: string, to: string, order: DateOrder | null): DateRange | null {
	const [, a, sign, b] = short.exec(from) ?? [];
	const [, c, , d, year] = whole.exec(to) ?? [];
	if (!a || !c) return null;
	const possible = (['day-first', 'month-first'] as const).flatMap((each) => {
		const [first, last] = each === 'day-first' ? [Number(b), Number(d)] : [Number(a), Number(c)];
		if ((order && order !== each) || first > 12 || last > 12) return [];
		return withYears({ month: first }, { month: last, year: Number(year) })[0].year!;
	});
	const years = new Set(possible);
	return years.size === 1 ? [[a, b, [...years][0]].join(sign), to] : null;
}

/** `10-14/02/2025` has the day first, `2/10-14/2025` the month; where the file is said to be otherwise it is neither. */
function sharedRange(from: string, to: string, order: DateOrder | null): DateRange | null {
	const day = /^(\d{1,2})\.?$/.exec(from)?.[1];
	const [, lastDay, , month, year] = whole.exec(to) ?? [];
	if (day && lastDay && Number(day) < Number(lastDay) && order !== 'month-first')
		return rangeOf(
			{ day: Number(day) },
			{ day: Number(lastDay), month: Number(month), year: Number(year) }
		);
	const [, first, , firstDay] = short.exec(from) ?? [];
	const [, last, , years] = /^(\d{1,2})([-./])(\d{4})$/.exec(to) ?? [];
	if (!first || !last || Number(firstDay) >= Number(last) || order === 'day-first') return null;
	return rangeOf(
		{ month: Number(first), day: Number(firstDay) },
		{ day: Number(last), year: Number(years) }
	);
}

const shortened = (from: string, to: string, order: DateOrder | null) =>
	namedRange(from, to) ?? shortRange(from, to, order) ?? sharedRange(from, to, order);

/** Every way to cut a text in two at a sign that can stand between days. */
function* halves(text: string): Generator<[from: string, to: string, sign: string]> {
	for (const sign of between)
		for (const { index, 0: found } of text.matchAll(sign))
			if (index > 0 && index + found.length < text.length)
				yield [text.slice(0, index), text.slice(index + found.length), found];
}

/**
 * The first and the last day in a text such as `10–14 Feb 2025`, `Jan 28 – Feb 2, 2025` or `2025-02-10/2025-02-14`; one
 * day is both. `null` where no days are stated in a way that can mean one thing only, but for the order of their numbers.
 */
export function dateRange(cell: string, order: DateOrder | null = null): DateRange | null {
	const text = cell.trim().replace(/\s+/g, ' ');
	if (dateParts(text)) return [text, text];
	for (const [from, to, sign] of halves(text)) {
		const found =
			dateParts(from) && dateParts(to)
				? ([from, to] as const)
				: (yearFirstRange(from, to) ?? (sign === '/' ? null : shortened(from, to, order)));
		if (found) return found;
	}
	return null;
}

/** Whether a text states a first and a last day that differ in writing. */
export function isDateRange(cell: string): boolean {
	const found = dateRange(cell);
	return found !== null && found[0] !== found[1];
}
