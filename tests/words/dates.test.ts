import { describe, expect, test } from 'vitest';
import type { PartialDate } from '$lib/survey/partialDate.ts';
import { fieldDates, fieldMonth, shortDates } from '$lib/words/fieldDates.ts';
import { formatDate } from '$lib/words/formatDate.ts';
import { formatDateRange } from '$lib/words/formatDateRange.ts';
import { realWave } from '../charts/realQuestion.ts';

const date = (text: string) => text as PartialDate;

describe('a date is said in the precision in which it is known', () => {
	test.each([
		['2018-06-12', '12 June 2018'],
		['2018-06', 'June 2018'],
		['2018', '2018']
	])('%s is %s', (given, said) => expect(formatDate(date(given))).toBe(said));
});

describe('a range says once what both dates share', () => {
	test.each([
		['2018-04-08', '2018-04-11', '8–11 April 2018'],
		['2018-05-31', '2018-06-05', '31 May – 5 June 2018'],
		['2017-12-30', '2018-01-02', '30 December 2017 – 2 January 2018'],
		['2018-03', '2018-05', 'March–May 2018'],
		['2017', '2018', '2017–2018'],
		['2018-03', '2018-03', 'March 2018'],
		['2018-03', '2018-03-05', 'March – 5 March 2018'],
		['2018', '2018-03', '2018 – March 2018'],
		['2018', null, '2018'],
		[null, null, '']
	])('%s to %s is %s', (start, end, said) =>
		expect(formatDateRange(start ? date(start) : null, end ? date(end) : null)).toBe(said)
	);
});

test('a wave is dated by its field dates', () => {
	const wave = realWave('meet-kim', 'afsc-2025');
	expect(fieldDates(wave)).toBe('10–12 February 2025');
	expect(fieldMonth(wave)).toBe('in February 2025');
	expect(shortDates(realWave('meet-kim', 'quinnipiac-2018-06'))).toBe('May–June 2018');
});

test('a wave without field dates is said to be published, not asked', () => {
	const wave = realWave('meet-kim', 'afsc-2024');
	expect(fieldDates(wave)).toBe('published 14 February 2024');
	expect(fieldMonth(wave)).toBe('in a poll published in February 2024');
});
