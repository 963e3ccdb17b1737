import { monthNumber } from './monthNumber.ts';

/** The numbers of a date. */
export interface DateParts {
	year: number;
	/** Whether the year has two digits only. */
	shortYear: boolean;
	/** The month and the day, as far as they are stated. */
	monthDay: number[];
	/** Two numbers of which one is the month, in the order in which they stand. */
	either?: [number, number];
	/** What the numbers are if the first of them is the year. */
	first?: { year: number; monthDay: number[] };
	/** Written as the year is written first, if nobody says otherwise: `25. 2. 10.` */
	byForm?: true;
}

const yearFirst = /^(\d{4})(?:([-/.]) ?(\d{1,2})(?:\2 ?(\d{1,2}))?\.?|年|년)$/;
const eastern = /^(\d{4}|\d{2})[년年] ?(\d{1,2})[월月](?: ?(\d{1,2})[일日])?$/;
const yearLast = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})\.?$/;
/** As dates are shortened in Korea. */
const shortened = /^\d{2}\. \d{1,2}\. \d{1,2}\.$/;
const dayMonth = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]([a-z]{3,9})\.?,?[-/. ](\d{4}|\d{2})$/i;
const monthDay = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(\d{4})$/i;
const monthYear = /^([a-z]{3,9})\.?,?[- /](\d{4})$/i;

const yearOf = (text: string) => ({ year: Number(text), shortYear: text.length === 2 });

/** Finds year, month and day in a text; `null` where it is not written as dates are. */
export function dateParts(text: string): DateParts | null {
	const [, year, , month, day] = yearFirst.exec(text) ?? [];
	const [, y = year, m = month, d = day] = eastern.exec(text) ?? [];
	if (y) return { ...yearOf(y), monthDay: [m, d].filter((part) => part).map(Number) };

	const last = yearLast.exec(text);
	if (last) {
		const [a, b, c] = [last[1], last[3], last[4]].map(Number) as [number, number, number];
		return {
			...yearOf(last[4]!),
			monthDay: [],
			either: [a, b],
			...(last[4]!.length === 2 &&
				last[1]!.length === 2 && { first: { year: a, monthDay: [b, c] } }),
			...(shortened.test(text) && { byForm: true })
		};
	}

	const named = dayMonth.exec(text);
	const swapped = monthDay.exec(text);
	const short = monthYear.exec(text);
	const [word, number, ending] = named
		? [named[2], named[1], named[3]]
		: swapped
			? [swapped[1], swapped[2], swapped[3]]
			: [short?.[1], undefined, short?.[2]];
	const of = word ? monthNumber(word) : null;
	if (of === null) return null;
	const found = { ...yearOf(ending!), monthDay: number ? [of, Number(number)] : [of] };
	if (number?.length !== 2 || !found.shortYear) return found;
	return { ...found, first: { year: Number(number), monthDay: [of, Number(ending)] } };
}
