import { describe, expect, test } from 'vitest';
import { chartSpan } from '$lib/charts/geometry/chartSpan.ts';
import { eventsAround, inTheField } from '$lib/charts/geometry/counterparts.ts';
import { divergingSegments } from '$lib/charts/geometry/divergingSegments.ts';
import { endLabels } from '$lib/charts/geometry/endLabels.ts';
import { eventMarks } from '$lib/charts/geometry/eventMarks.ts';
import { eventsByYear } from '$lib/charts/geometry/eventsByYear.ts';
import { groupRows } from '$lib/charts/geometry/groupRows.ts';
import { segmentLooks } from '$lib/charts/geometry/segmentLooks.ts';
import { seriesLook } from '$lib/charts/geometry/seriesLook.ts';
import { stackedSegments } from '$lib/charts/geometry/stackedSegments.ts';
import { timeScale } from '$lib/charts/geometry/timeScale.ts';
import { timeTicks } from '$lib/charts/geometry/timeTicks.ts';
import { trendMarks } from '$lib/charts/geometry/trendMarks.ts';
import { upperBound, valueScale, valueTicks } from '$lib/charts/geometry/valueScale.ts';
import { type PartialDate, spanOf } from '$lib/survey/partialDate.ts';
import { seriesOf } from '$lib/survey/series.ts';
import { realEvents, realQuestion, realWave } from './realQuestion.ts';

const days = (from: string, to: string) => ({
	first: spanOf(from as PartialDate).first,
	last: spanOf(to as PartialDate).last
});
const favour = { stance: 'favour' } as const;
const decade = days('2017', '2026-03');
const ofPeace = seriesOf(realQuestion('peace-agreement', 'US'), favour).find(
	(series) => series.points.length === 5
)!;
const peace = trendMarks(ofPeace, timeScale(decade), valueScale(100));

describe('time runs from the start of the first day to the end of the last', () => {
	const x = timeScale(days('2020', '2020'));
	test('a leap year has 366 equal days', () => {
		const { first } = days('2020', '2020');
		expect(x(first)).toBe(0);
		expect(x(first + 366)).toBe(100);
		expect(x(first + 183)).toBe(50);
	});
});

describe('ticks are as many as a width has room for', () => {
	const at = (width: 'narrow' | 'medium' | 'wide', from: string, to: string) =>
		timeTicks(days(from, to))
			.filter((tick) => tick.shownAt.includes(width))
			.map((tick) => tick.label);

	test('ten years', () => {
		expect(at('narrow', '2017', '2026-03')).toEqual(['2018', '2020', '2022', '2024', '2026']);
		expect(at('wide', '2017', '2026-03')).toEqual(
			'2017 2018 2019 2020 2021 2022 2023 2024 2025 2026'.split(' ')
		);
	});
	test('one year shows months, January as its year', () => {
		expect(at('narrow', '2018', '2018')).toEqual(['2018', 'Apr', 'Jul', 'Oct']);
		expect(at('wide', '2018', '2018')).toHaveLength(12);
	});
	test('a century', () => expect(at('narrow', '1950', '2026')).toHaveLength(4));
	test.each(['0001', '9998', '9999'])('the year %s, at the edge of the calendar', (year) => {
		const { first, last } = days(year, year);
		const labels = timeTicks({ first: first - 365, last: last + 365 })
			.filter(({ shownAt }) => shownAt.includes('narrow'))
			.map(({ label }) => label);
		expect(labels).toContain(String(Number(year)));
	});
	test('each lies within the chart', () => {
		for (const { x } of timeTicks(days('1999-05-05', '2026-03-14'))) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(100);
		}
	});
});

describe('values start at 0', () => {
	test('the top is 25, 50 or 100', () => {
		expect([[], [12], [31, 8], [78.7]].map(upperBound)).toEqual([25, 25, 50, 100]);
	});
	test('0 is at the foot, the top at the top, and nothing lies outside', () => {
		const y = valueScale(50);
		expect([0, 25, 50, 60].map(y)).toEqual([100, 50, 0, 0]);
	});
	test('every axis is labelled from 0 to its top', () => {
		expect(valueTicks(100)).toEqual([0, 25, 50, 75, 100]);
		expect(valueTicks(50)).toEqual([0, 10, 20, 30, 40, 50]);
		expect(valueTicks(25)).toEqual([0, 5, 10, 15, 20, 25]);
	});
});

describe('the marks of a series', () => {
	test('a wave stands in the middle of its field dates', () => {
		const point = peace.points.at(-1)!;
		// 13–15 January 2026: the middle is noon of the 14th.
		const { first } = days('2026-01-14', '2026-01-14');
		expect(point.x).toBe(timeScale(decade)(first + 0.5));
		expect(point.y).toBe(45);
		expect(point.to - point.from).toBeCloseTo((3 / (decade.last + 1 - decade.first)) * 100, 2);
	});
	test('another pollster is never joined', () => {
		expect(peace.points).toHaveLength(5);
		expect(peace.breaks.map(({ a, b }) => [a.observation.wave.id, b.observation.wave.id])).toEqual([
			['afsc-2021', 'afsc-2023']
		]);
		expect(peace.lines.map(({ a, b }) => [a.observation.wave.id, b.observation.wave.id])).toEqual([
			['afsc-2023', 'afsc-2024'],
			['afsc-2024', 'afsc-2025'],
			['afsc-2025', 'afsc-2026']
		]);
		expect(peace.lines.map((line) => line.link.outcome)).toEqual(['note', 'note', 'note']);
	});
	test('a range is drawn where it is known, and nowhere else', () => {
		const known = { range: { low: 47.5, high: 54.25 }, smallBase: false };
		const points = ofPeace.points.map(({ wave, estimate }, i) => ({
			wave,
			estimate: { ...estimate, reading: i === 1 ? known : { range: null, smallBase: false } }
		}));
		const marks = trendMarks({ ...ofPeace, points }, timeScale(decade), valueScale(100));
		expect(marks.points.map((point) => point.whisker)).toEqual([
			null,
			{ top: 45.75, bottom: 52.5 },
			null,
			null,
			null
		]);
	});
	test('only the value published as "half" is approximate', () => {
		expect(
			peace.points.filter((point) => point.approximate).map((p) => p.observation.wave.id)
		).toEqual(['afsc-2025']);
	});
	test('a month or a year is drawn as the span it is', () => {
		const [gallup] = seriesOf(realQuestion('nk-favourability'), favour);
		const span = days('2000', '2024');
		const { points } = trendMarks(gallup!, timeScale(span), valueScale(50));
		expect(points[0]).toMatchObject({ from: 0, exact: false });
		expect(points[0]!.to).toBeCloseTo((366 / (span.last + 1 - span.first)) * 100, 2);
		expect(points.at(-1)!.exact).toBe(true);
	});
	test('what lies outside the period is left out, with its breaks, but lines still lead there', () => {
		const late = trendMarks(ofPeace, timeScale(days('2024', '2026')), valueScale(100));
		expect(late.points.map((p) => p.observation.wave.id)).toEqual([
			'afsc-2024',
			'afsc-2025',
			'afsc-2026'
		]);
		expect(late.breaks).toEqual([]);
		expect(late.lines).toHaveLength(3);
	});
	test('the last value is written only where it covers nothing', () => {
		expect(endLabels([peace]).map((p) => p.observation.wave.id)).toEqual(['afsc-2026']);
		const twin = trendMarks(ofPeace, timeScale(decade), valueScale(100));
		expect(endLabels([peace, twin])).toHaveLength(0);
	});
});

describe('events', () => {
	const x = timeScale(decade);
	test('only those of the period have a place', () => {
		const places = eventMarks(realEvents, decade, x);
		expect(places.every(({ event }) => event.date >= '2017')).toBe(true);
		expect(places.length).toBe(realEvents.filter((event) => event.date >= '2017').length);
	});
	test('neighbours in one row never cover one another at any width', () => {
		const places = eventMarks(realEvents, decade, x);
		for (const [width, room] of [
			['medium', 2.6],
			['wide', 1.6]
		] as const)
			for (const a of places)
				for (const b of places)
					if (a !== b && a.row[width] === b.row[width])
						expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(room);
	});
	test('one known to the month is a span, one known to the day a point', () => {
		const places = eventMarks(realEvents, days('1990', '2003'), timeScale(days('1990', '2003')));
		const lasting = (date: string) => places.find(({ event }) => event.date === date)!.lasting;
		expect(lasting('1994-06')).toBe(true);
		expect(lasting('1994-07-08')).toBe(false);
	});
	test('they are listed by year, in order of time or against it', () => {
		const years = eventsByYear(realEvents, false);
		expect(years[0]!.year).toBe(1950);
		expect(eventsByYear(realEvents, true)[0]!.events[0]!.date).toBe('2026-03-14');
		expect(years.flatMap((year) => year.events)).toHaveLength(96);
	});
});

describe('counterparts', () => {
	const wave = realWave('meet-kim', 'wapo-abc-2018-04'); // 8–11 April 2018
	const event = (date: string) => realEvents.find((each) => each.date === date)!;
	test('a wave has the events of its field dates and the nearest on each side', () => {
		expect(eventsAround(wave, realEvents).map((e) => e.date)).toEqual(['2018-03-31', '2018-04-21']);
	});
	test('an event has the waves that were in the field', () => {
		expect(inTheField(realWave('meet-kim', 'afsc-2025'), event('2025-02-20'))).toBe(false);
		expect(inTheField(realWave('meet-kim', 'quinnipiac-2018-06'), event('2018-06-01'))).toBe(true);
	});
	test('without events there are none', () => expect(eventsAround(wave, [])).toEqual([]));
});

describe('bars', () => {
	const peaceBars = (id: string) => realWave('peace-agreement', id).estimates;
	test('what is missing to 100 is a piece without an answer', () => {
		const segments = stackedSegments(peaceBars('afsc-2023'));
		expect(segments.map((s) => [s.estimate?.response ?? null, s.start, s.width])).toEqual([
			['Sign a peace agreement', 0, 52],
			['Continue the state of war and military presence', 52, 28],
			[null, 80, 20]
		]);
		expect(segmentLooks(segments).at(-1)!.colour).toBe('transparent');
	});
	test('nothing is added where all was published', () => {
		expect(stackedSegments(peaceBars('afsc-2021')).every((s) => s.estimate)).toBe(true);
	});
	test('nets and multiple answers are never stacked', () => {
		const everyone = peaceBars('dfp-yougov-2019-09').filter((e) => e.group === 'all');
		expect(stackedSegments(everyone).map((s) => s.estimate?.response)).toEqual([
			'Strongly support',
			'Oppose',
			'Unsure',
			undefined
		]);
		const issues = realQuestion('nk-issues').flatMap((wave) => wave.estimates);
		expect(issues).toHaveLength(4);
		expect(stackedSegments(issues)).toEqual([]);
	});
	test('rounding above 100 narrows the bar to its sum', () => {
		const [a, b] = peaceBars('afsc-2021');
		const more = [a!, { ...b!, percent: { value: 60, decimals: 0 } }];
		const segments = stackedSegments(more);
		expect(segments.at(-1)!.start + segments.at(-1)!.width).toBe(100);
	});
	test('a diverging bar meets in the centre and keeps no opinion apart', () => {
		const segments = divergingSegments(stackedSegments(peaceBars('afsc-2021')))!;
		expect(segments.map((s) => [s.estimate?.response, s.start, s.width])).toEqual([
			['Sign a peace agreement', 29.5, 20.5],
			['Do not agree', 50, 12],
			["Don't know", 82.5, 17.5]
		]);
	});
	test('one side alone does not diverge', () => {
		expect(divergingSegments(stackedSegments(peaceBars('afsc-2026')))).toBeNull();
	});
});

test('subgroups stand under their kind, the answer with most of them first', () => {
	const [rows] = groupRows(realWave('meet-kim', 'cnn-2018-05'));
	expect(rows).toMatchObject({ response: 'Approve', everyone: { percent: { value: 77 } } });
	expect(rows!.blocks.map((b) => [b[0]!.groupType, b.map((e) => e.group)])).toEqual([
		['party', ['Democrat', 'Independent', 'Republican']]
	]);
	expect(groupRows(realWave('meet-kim', 'cbs-yougov-2019-01'))[0]!.everyone).toBeNull();
	expect(groupRows(realWave('meet-kim', 'afsc-2026'))).toEqual([]);
});

test('the first 56 series all look different', () => {
	const looks = Array.from({ length: 56 }, (_, i) => JSON.stringify(seriesLook(i)));
	expect(new Set(looks).size).toBe(56);
});

test('a chart without a chosen period shows all waves, and two years at least', () => {
	const span = chartSpan([realWave('meet-kim', 'afsc-2025')]);
	expect(span.last - span.first).toBeGreaterThanOrEqual(730);
	const all = chartSpan(realQuestion('nk-favourability'));
	expect(all.first).toBeLessThan(days('2000', '2000').first);
});
