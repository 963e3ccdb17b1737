import { describe, expect, it } from 'vitest';
import { fieldSpan, midField } from '$lib/survey/fieldSpan.ts';
import { type PartialDate, spanOf } from '$lib/survey/partialDate.ts';
import { eventSpan } from '$lib/survey/timelineEvent.ts';

const date = (text: string) => (text ? (text as PartialDate) : null);
const span = (start: string, end: string, release: string) =>
	fieldSpan({
		id: 'w',
		startDate: date(start),
		endDate: date(end),
		releaseDate: date(release)
	});
const day = (text: string) => spanOf(text as PartialDate).first;

describe('the field span of a wave', () => {
	it('runs from the first day its start allows to the last day its end allows', () => {
		expect(span('2018-05', '2018-06', '2018-07-01')).toEqual({
			first: day('2018-05-01'),
			last: day('2018-06-30'),
			basis: 'field'
		});
	});

	it('is one field date where only one is known', () => {
		expect(span('', '2018-05-24', '')).toEqual(span('2018-05-24', '', ''));
		expect(span('2017-10', '', '').last).toBe(day('2017-10-31'));
	});

	it('is the release only where no field date is known, and says so', () => {
		expect(span('2018', '', '2019-01-01').basis).toBe('field');
		expect(span('', '', '2019-01-01')).toEqual({
			first: day('2019-01-01'),
			last: day('2019-01-01'),
			basis: 'release'
		});
	});

	it('cannot be told of a wave without a date, which no reader lets through', () => {
		expect(() => span('', '', '')).toThrow('wave w has no date');
	});

	it('is drawn at its middle', () => {
		expect(midField(span('2018-05-01', '2018-05-04', ''))).toBe(day('2018-05-02') + 0.5);
	});
});

describe('the span of an event', () => {
	it('is its date, or runs to the last day its end allows', () => {
		expect(eventSpan({ date: '2018-06-12' as PartialDate, endDate: null })).toEqual({
			first: day('2018-06-12'),
			last: day('2018-06-12')
		});
		expect(eventSpan({ date: '2018-06' as PartialDate, endDate: '2018' as PartialDate })).toEqual({
			first: day('2018-06-01'),
			last: day('2018-12-31')
		});
	});
});
