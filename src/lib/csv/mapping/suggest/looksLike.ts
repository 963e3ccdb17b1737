import { countryCodes } from '$lib/csv/format/countryCodes.ts';
import type { Column } from '$lib/csv/format/format.ts';
import { countryByName } from './countryNames.ts';
import { hasNumber, isNotStated } from './meaningOf.ts';

const month = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const date = new RegExp(
	[
		/^\d{4}(-\d{1,2}(-\d{1,2})?)?([T ]\d{1,2}:.*)?$/,
		/^\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(\d{4}|\d{2})\b/,
		/^\d{4}\s?[/.]\s?\d{1,2}\s?[/.]\s?\d{1,2}\.?$/,
		/^\d{4}년/,
		new RegExp(`^(\\d{1,2}(st|nd|rd|th)?[ -])?(${month})[a-z]*\\.?[ -].*\\d{2}`)
	]
		.map(({ source }) => source)
		.join('|'),
	'i'
);
const plainYear = /^\d{4}$/;
const number = /^[<>~≈±]?\s*-?\d{1,3}([ ,.'’]?\d{3})*([.,]\d+)?\s*%?$/;
const percent = /^[<>~≈]?\s*\d{1,3}([.,]\d+)?\s*%?$/;

/** Whether a text is meant as a date; a year alone only where it may be one. */
export const looksLikeDate = (text: string, yearToo = false): boolean =>
	date.test(text) && (yearToo || !plainYear.test(text));

export const looksLikeUrl = (text: string): boolean =>
	/^(https?:\/\/|www\.)\S+$/i.test(text) || /^[a-z0-9-]+(\.[a-z0-9-]+)+\/\S+$/i.test(text);

/** Whether a text is meant as a percentage, or says that none was published. */
export function looksLikePercent(text: string): boolean {
	if (isNotStated(text) || text === '*') return true;
	return percent.test(text) && Number(text.replace(/[^\d.,]/g, '').replace(',', '.')) <= 100;
}

/** Whether a text can stand in a column of ours, however it is written. */
export function fitsColumn(column: Column, text: string): boolean {
	switch (column.type) {
		case 'date':
			return looksLikeDate(text, true);
		case 'integer':
		case 'number':
			return number.test(text) || isNotStated(text) || hasNumber(column, text);
		case 'percent':
			return looksLikePercent(text);
		case 'url':
			return looksLikeUrl(text);
		case 'country':
			return countryCodes.has(text.toUpperCase()) || countryByName(text) !== null;
		case 'text':
			return !number.test(text);
		case 'slug':
		case 'enum':
			return true;
	}
}
