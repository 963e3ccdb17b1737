import { describe, expect, it } from 'vitest';
import { daysFrom } from '$lib/survey/daysFrom.ts';
import { fieldBounds } from '$lib/survey/fieldBounds.ts';
import type { PartialDate } from '$lib/survey/partialDate.ts';
import { sideOf } from '$lib/survey/sideOf.ts';

const date = (text: string) => (text ? (text as PartialDate) : null);
const event = { date: '2018-06-12' as PartialDate, endDate: null };
const bounds = (start: string, end: string, release = '', longest = 90) =>
	fieldBounds(
		{ id: 'w', startDate: date(start), endDate: date(end), releaseDate: date(release) },
		longest
	);
const side = (start: string, end: string, release?: string) =>
	sideOf(bounds(start, end, release), event);

describe('the side of an event that a fieldwork is on', () => {
	it('is before where it ended before it, after where it began after it', () => {
		expect(side('2018-06-03', '2018-06-11')).toBe('before');
		expect(side('2018-06-13', '2018-06-18')).toBe('after');
	});

	it('is neither where the event fell into it, its first and last day included', () => {
		expect(side('2018-06-12', '2018-06-13')).toBe('during');
		expect(side('2018-06-01', '2018-06-12')).toBe('during');
		expect(side('2018-05', '2018-07')).toBe('during');
	});

	it('is open where only the month of the event, or the year, is known', () => {
		expect(side('2018-06', '2018-06')).toBe('perhaps-during');
		expect(side('2018', '2018')).toBe('perhaps-during');
		expect(side('2018-05', '2018-05')).toBe('before');
	});

	it('is before where it was published before, whenever it was', () => {
		expect(side('', '', '2018-06-08')).toBe('before');
		expect(side('2018-06', '2018-06', '2018-06-08')).toBe('before');
	});

	it('is open where it was published soon after and its beginning is not known', () => {
		expect(side('', '', '2018-06-20')).toBe('perhaps-during');
		expect(side('', '2018-06-20')).toBe('perhaps-during');
		expect(side('', '', '2018-12')).toBe('after');
	});

	it('is told of an event of a month by its whole month', () => {
		const month = { date: '2019-10' as PartialDate, endDate: null };
		expect(sideOf(bounds('2019-09-20', '2019-10-02'), month)).toBe('perhaps-during');
		expect(sideOf(bounds('2019-09-20', '2019-09-30'), month)).toBe('before');
	});
});

describe('the days between a fieldwork and an event', () => {
	it('run from its end to the event, or from the event to its start', () => {
		expect(daysFrom(bounds('2018-06-03', '2018-06-06'), event)).toEqual({ fewest: 6, most: 6 });
		expect(daysFrom(bounds('2018-06-14', '2018-06-17'), event)).toEqual({ fewest: 2, most: 2 });
	});

	it('are as inexact as the dates', () => {
		expect(daysFrom(bounds('2018-05', '2018-05'), event)).toEqual({ fewest: 12, most: 42 });
	});

	it('run to the end of what lasted', () => {
		const lasting = { date: '2018-06-10' as PartialDate, endDate: '2018-06-12' as PartialDate };
		expect(daysFrom(bounds('2018-06-14', '2018-06-17'), lasting)).toEqual({ fewest: 2, most: 2 });
		expect(daysFrom(bounds('2018-06-03', '2018-06-06'), lasting)).toEqual({ fewest: 4, most: 4 });
	});
});
