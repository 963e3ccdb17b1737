import { type PartialDate, precisionOf } from '$lib/survey/partialDate.ts';

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/** Day, month and year of a date in words, each empty where it is not known. */
export function dateWords(date: PartialDate): { day: string; month: string; year: string } {
	const precision = precisionOf(date);
	return {
		day: precision === 'day' ? String(Number(date.slice(8))) : '',
		month: precision === 'year' ? '' : months[Number(date.slice(5, 7)) - 1]!,
		year: String(Number(date.slice(0, 4)))
	};
}

/** A date in the precision in which it is known: "12 June 2018", "June 2018" or "2018". */
export function formatDate(date: PartialDate): string {
	const { day, month, year } = dateWords(date);
	return [day, month, year].filter(Boolean).join(' ');
}
