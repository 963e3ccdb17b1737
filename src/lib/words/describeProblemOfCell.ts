import { firstYear, lastYear } from '$lib/csv/checks/checkYears.ts';
import type { Problem, ProblemType } from '$lib/csv/problems/problem.ts';
import { formatCount } from './formatCount.ts';
import { visible } from './visible.ts';

const quote = (text: string | number | null | undefined) => `“${visible(String(text ?? ''))}”`;

function numberAdvice(cell: string): string {
	if (/^[-+]?(0x[0-9a-f]+|#[0-9a-f]+)$/i.test(cell))
		return 'This is how computers write numbers to the base 16; write the number as it was published.';
	if (/^[-+]?(nan|inf(inity)?)$/i.test(cell))
		return 'A program writes this where it has no number; leave the cell empty or the row out.';
	if (/[^\x20-\x7e]/.test(cell) && /\p{Nd}/u.test(cell.replace(/[0-9]/g, '')))
		return 'Write plain digits 0 to 9.';
	if (/^\d+([.,]\d+)?\s*%?\s*[*†‡§()a-z]+$/i.test(cell))
		return 'Write the number alone; what a mark says belongs in notes or value_note.';
	if (/^[±+]/.test(cell)) return 'Write the number alone, without a sign.';
	if (/^\d{1,3}([,.]\d{3})+([.,]\d+)?$/.test(cell))
		return 'Write the number without separators, with a point for decimals, as 1234.5.';
	return 'Write digits with a point for decimals, as 48 or 48.5; leave the cell empty where nothing was published.';
}

function dateAdvice(cell: string): string {
	if (/^\d{5}(\.\d+)?$/.test(cell))
		return 'This is how spreadsheets count days; show the column as dates there, written YYYY-MM-DD, and save it again.';
	if (/^\d{8}$/.test(cell)) return 'Write it with hyphens, as YYYY-MM-DD.';
	if (/\d\s*[-–]\s*\d.*[a-z]{3}|[a-z]{3}.*\d\s*[-–]\s*\d/i.test(cell))
		return 'Say that the column holds the first and the last day of fieldwork, and write the year; or write them as YYYY-MM-DD in start_date and end_date.';
	return 'Write YYYY-MM-DD, or YYYY-MM or YYYY where no more is known, as in 2018-06-12.';
}

function rangeOf({ minimum, above, maximum }: Problem['facts']): string {
	const low =
		above === undefined ? minimum !== undefined && `at least ${minimum}` : `above ${above}`;
	const high = maximum !== undefined && `at most ${maximum}`;
	return [low, high].filter(Boolean).join(' and ');
}

/** `a, b or c`, each once. */
function choiceOf(texts: (string | number | undefined)[]): string {
	const each = [...new Set(texts.filter((text) => text !== undefined))];
	return each.length > 1 ? `${each.slice(0, -1).join(', ')} or ${each.at(-1)}` : each.join();
}

/** What is wrong with a single cell, and what to do about it, by type of problem. */
export const cellWordings = {
	'lost-character': ({ cell }) => [
		`${quote(cell)} holds the sign for a character that was lost (U+FFFD).`,
		'Type what stood there; where many cells hold it, save the file again as “CSV UTF-8” from the program it was made with.'
	],
	garbled: ({ cell }) => [
		`${quote(cell)} looks as if its letters had been read in the wrong encoding or lost.`,
		'Compare it with the original: if letters are wrong, save the file again as “CSV UTF-8” from there; if the text reads like this, accept it.'
	],
	'control-character': ({ facts }) => [
		`The cell holds a character that is not text (${facts.character}).`,
		'Delete it; retyping the cell is the surest way.'
	],
	'invisible-character': ({ cell, facts }) => [
		`${quote(cell)} holds a character that nobody sees (${facts.character}), so that it is not the same as the text without it.`,
		'Delete it by retyping the cell, or accept it if it belongs there.'
	],
	'too-long': ({ column, facts }) =>
		facts.longest
			? [
					`The text in ${quote(column)} has more than ${formatCount(Number(facts.longest))} characters.`,
					'Shorten it; a text this long is often several cells that have run into one.'
				]
			: [
					'The row does not end where any row would have ended.',
					'Check that this is a CSV file; if it is, look for a line end that is missing.'
				],
	'missing-value': ({ column }) => [
		`Nothing is written in ${quote(column)}.`,
		'Fill in the cell: this column may not be empty here.'
	],
	'not-a-slug': ({ cell }) => [
		`${quote(cell)} cannot be a stable name.`,
		'Use lower-case letters a–z and digits, joined by single hyphens and at most 120 characters, as in example-2025.'
	],
	'not-a-date': ({ cell }, text) => [
		`${quote(cell)} is not a date in a form that can be read.`,
		dateAdvice(text)
	],
	'ambiguous-date': ({ cell, facts }) => [
		`${quote(cell)} can be ${choiceOf([facts.dayFirst, facts.monthFirst, facts.yearFirst])}.`,
		`Say ${facts.yearFirst ? 'which of day, month and year' : 'whether the day or the month'} stands first in this file, or write it as ${facts.dayFirst ?? facts.monthFirst}.`
	],
	'time-in-date': ({ cell }) => [
		`${quote(cell)} states a time of day, and which day that was depends on the time zone.`,
		'Write the date alone, as YYYY-MM-DD, as it was where people were asked.'
	],
	'two-digit-year': ({ cell, facts }) => [
		`${quote(cell)} states the year with two digits; such dates were read as years from 1969 to 2068, this one as ${facts.date}.`,
		'If that is the wrong century, write the year with four digits.'
	],
	'impossible-date': ({ cell, facts }) => [
		facts.order
			? `${quote(cell)} does not exist with the ${String(facts.order).replace('-first', '')} first, as the dates of this file are read.`
			: `${quote(cell)} is a year, month or day that does not exist.`,
		facts.order
			? 'Write this date as YYYY-MM-DD; if many cells are like it, the other number is the day.'
			: 'Correct the date; where the day is not known, leave it out, as in 2018-06.'
	],
	'unlikely-year': ({ cell }) => [
		`${quote(cell)} does not lie in the years ${firstYear} to ${lastYear}.`,
		'Write the true date, as a year alone if no more is known; leave the cell empty rather than fill it with a stand-in such as 9999-12-31.'
	],
	'not-a-number': ({ cell }, text) => [`${quote(cell)} is not a number.`, numberAdvice(text)],
	'not-an-integer': ({ cell }) => [
		`${quote(cell)} is not a whole number.`,
		'Write digits only, as 1000; leave the cell empty where nothing was published.'
	],
	'ambiguous-number': ({ cell, facts }) => [
		`${quote(cell)} can be ${facts.whole} or ${facts.decimal}.`,
		`Write ${facts.whole} without a separator, or the decimals with a point and no more than two of them.`
	],
	'not-a-share': ({ cell }) => [
		`${quote(cell)} is more than 1, but the percentages of this file are read as shares of one.`,
		'Write it as a share, as 0.705 for 70.5%, or say that the file holds percentages.'
	],
	'looks-like-shares': ({ column, cell, facts }) => [
		facts.question
			? `The answers to ${quote(facts.question)}${facts.variant ? ` (${facts.variant})` : ''} in ${quote(facts.wave)}${facts.group === 'all' && facts.groupType === 'all' ? '' : ` for ${quote(facts.group)}`} sum to ${facts.sum} and none is above 1: they may be shares of one.`
			: `All numbers in ${quote(column)} lie between 0 and 1, as ${quote(cell)} does: they may be shares of one.`,
		facts.question
			? 'If 0.7 stands for 70%, write 70; if it stands for 0.7%, accept it.'
			: 'If 0.7 stands for 70%, say that the file holds shares, or write 70 where only some of it does; if it stands for 0.7%, accept it.'
	],
	'less-than': ({ cell }) => [
		`${quote(cell)} says that a number lies beyond a limit, not which it is.`,
		'Write the number if it is known; otherwise leave the row out, or write the limit and say in value_note what was published.'
	],
	'not-published': ({ cell }) => [
		`${quote(cell)} stands where a number should.`,
		'Leave the row out where nothing was published, or the cell empty where a file has one column for each answer; if the sign stands for a small number, say so in notes.'
	],
	'range-for-number': ({ cell }) => [
		`${quote(cell)} is a range, not a number.`,
		'Write the one number that was published; a range belongs in value_note or notes.'
	],
	'date-for-number': ({ cell }) => [
		`${quote(cell)} is a date where a number should stand.`,
		'Look the number up in its source: spreadsheets turn entries such as 2-12 into dates.'
	],
	exponent: ({ cell }) => [
		`${quote(cell)} is a number as spreadsheets shorten it, without its last digits.`,
		'Show the column with all digits there and save it again, as 100000.'
	],
	'spreadsheet-error': ({ cell }) => [
		`${quote(cell)} is what a spreadsheet shows in place of a value.`,
		'Widen the column or mend the formula there, then save it again; or write the value itself.'
	],
	'too-many-digits': ({ cell }) => [
		`${quote(cell)} has more digits than are kept.`,
		'Write at most nine digits before the point and six after it.'
	],
	'out-of-range': ({ cell, facts }) => [
		`${quote(cell)} is out of range: it must be ${rangeOf(facts)}.`,
		'Compare the number with its source.'
	],
	'not-a-url': ({ cell }) => [
		`${quote(cell)} is not a web address.`,
		'Write the whole address, beginning with https:// or http:// and without spaces.'
	],
	'unsafe-link': ({ cell, facts }) => [
		facts.about === 'password'
			? `${quote(cell)} holds a name or password before an @, so that it leads elsewhere than it seems to, or gives a secret away.`
			: `${quote(cell)} is not the address of a page but something that a browser would run or open.`,
		'Write the address of the page that states the number, beginning with https:// or http://.'
	],
	formula: ({ cell, severity }) => [
		`${quote(cell)} is a formula, which a spreadsheet would run.`,
		severity === 'error'
			? 'Write the value itself.'
			: 'Write the text without the sign before it; if it belongs to the text, accept it.'
	],
	'not-a-country': ({ cell }, text) => [
		`${quote(cell)} is not a country code.`,
		text.toUpperCase() === 'UK'
			? 'Write GB for the United Kingdom.'
			: 'Write the two letters of ISO 3166-1, as NZ for New Zealand.'
	],
	'not-one-of': ({ cell, facts }) => [
		`${quote(cell)} is not one of the values allowed here.`,
		`Write one of: ${facts.allowed}.`
	]
} satisfies Partial<Record<ProblemType, (problem: Problem, cell: string) => [string, string]>>;
