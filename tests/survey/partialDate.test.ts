import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type PartialDate,
	comparePartialDates,
	contains,
	dateOfDay,
	isBefore,
	overlaps,
	parsePartialDate,
	precisionOf,
	spanOf
} from '$lib/survey/partialDate.ts';

const lengthOf = (text: string) => {
	const { first, last } = spanOf(parsePartialDate(text)!);
	return last - first + 1;
};
const at = (text: string) => spanOf(parsePartialDate(text)!);

/** Any partial date from the year 1 to 9999. */
const anyDate = fc
	.tuple(fc.integer({ min: -719_162, max: 2_932_896 }), fc.constantFrom(4, 7, 10))
	.map(([day, length]) => dateOfDay(day).slice(0, length) as PartialDate);

describe('a partial date', () => {
	it.each([
		'2018-05-24',
		'2018-05',
		'2018',
		'2024-02-29',
		'2000-02-29',
		'0001-01-01',
		'9999-12-31'
	])('%s is one', (text) => expect(parsePartialDate(text)).toBe(text));

	it.each([
		'2024-02-30',
		'2023-02-29',
		'1900-02-29',
		'2018-04-31',
		'2018-13',
		'2018-00',
		'2018-05-00',
		'0000-01-01',
		'2018-5',
		'18-05-24',
		'2018-05-24T00:00',
		' 2018',
		'2018\n',
		'٢٠١٨',
		''
	])('%j is none', (text) => expect(parsePartialDate(text)).toBeNull());

	it('is the span it names, counted from 1970-01-01', () => {
		expect(at('1970-01-01')).toEqual({ first: 0, last: 0 });
		// 17_675 days: date -u -d 2018-05-24 +%s, divided by 86,400.
		expect(at('2018-05-24')).toEqual({ first: 17_675, last: 17_675 });
		expect([lengthOf('2018-05'), lengthOf('2018-02'), lengthOf('2024-02')]).toEqual([31, 28, 29]);
		expect([lengthOf('2018'), lengthOf('2024'), lengthOf('1900')]).toEqual([365, 366, 365]);
	});

	it('knows the years of which JavaScript makes 19xx', () => {
		expect(dateOfDay(at('0099-03-01').first)).toBe('0099-03-01');
	});

	it('is as precise as it is long', () => {
		expect(['2018', '2018-05', '2018-05-24'].map((d) => precisionOf(d as PartialDate))).toEqual([
			'year',
			'month',
			'day'
		]);
	});

	it('begins with the day that names it', () => {
		fc.assert(
			fc.property(anyDate, (date) => {
				const { first, last } = spanOf(date);
				expect(parsePartialDate(date)).toBe(date);
				expect(dateOfDay(first).startsWith(date)).toBe(true);
				expect(dateOfDay(last).startsWith(date)).toBe(true);
				if (date.slice(0, 4) !== '9999') expect(dateOfDay(last + 1).startsWith(date)).toBe(false);
			})
		);
	});
});

describe('spans of dates', () => {
	const three = fc.tuple(anyDate, anyDate, anyDate);

	it('a shortened date contains the longer one', () => {
		fc.assert(
			fc.property(anyDate, fc.constantFrom(4, 7), (date, length) => {
				expect(contains(spanOf(date.slice(0, length) as PartialDate), spanOf(date))).toBe(true);
			})
		);
	});

	it('either overlap or one is before the other, and never both', () => {
		fc.assert(
			fc.property(anyDate, anyDate, (a, b) => {
				const [x, y] = [spanOf(a), spanOf(b)];
				const relations = [overlaps(x, y), isBefore(x, y), isBefore(y, x)];
				expect(relations.filter(Boolean)).toHaveLength(1);
				expect(overlaps(y, x)).toBe(overlaps(x, y));
			})
		);
	});

	it('of dates overlap only where one contains the other', () => {
		fc.assert(
			fc.property(anyDate, anyDate, (a, b) => {
				const [x, y] = [spanOf(a), spanOf(b)];
				expect(overlaps(x, y)).toBe(contains(x, y) || contains(y, x));
			})
		);
	});

	it('that contain each other are the same', () => {
		fc.assert(
			fc.property(anyDate, anyDate, (a, b) => {
				const both = contains(spanOf(a), spanOf(b)) && contains(spanOf(b), spanOf(a));
				expect(both).toBe(a === b);
			})
		);
	});

	it('contained in what is before a third are before it too', () => {
		fc.assert(
			fc.property(three, ([a, b, c]) => {
				if (contains(spanOf(a), spanOf(b)) && isBefore(spanOf(a), spanOf(c)))
					expect(isBefore(spanOf(b), spanOf(c))).toBe(true);
			})
		);
	});

	it('2018-05 is neither before nor after 2018-05-24', () => {
		expect(overlaps(at('2018-05'), at('2018-05-24'))).toBe(true);
		expect(isBefore(at('2018-05'), at('2018-06-01'))).toBe(true);
		expect(contains(at('2018-05-24'), at('2018-05'))).toBe(false);
	});
});

describe('the order of dates', () => {
	it('is total: reflexive, antisymmetric, transitive', () => {
		fc.assert(
			fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
				expect(comparePartialDates(a, a)).toBe(0);
				expect(Math.sign(comparePartialDates(a, b))).toBe(
					-Math.sign(comparePartialDates(b, a)) + 0
				);
				expect(comparePartialDates(a, b) === 0).toBe(a === b);
				if (comparePartialDates(a, b) <= 0 && comparePartialDates(b, c) <= 0)
					expect(comparePartialDates(a, c)).toBeLessThanOrEqual(0);
			})
		);
	});

	it('agrees with being before', () => {
		fc.assert(
			fc.property(anyDate, anyDate, (a, b) => {
				if (isBefore(spanOf(a), spanOf(b))) expect(comparePartialDates(a, b)).toBeLessThan(0);
			})
		);
	});

	it('opens a year with the year, then its January, then its first day', () => {
		const dates = ['2018-01-01', '2018-01', '2017-12-31', '2018', '2018-01-02'] as PartialDate[];
		expect(dates.sort(comparePartialDates)).toEqual([
			'2017-12-31',
			'2018',
			'2018-01',
			'2018-01-01',
			'2018-01-02'
		]);
	});
});
