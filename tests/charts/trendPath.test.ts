// A made-up line: polls on days 0, 50 and 350, and the days that are 60 away from them.
import { expect, test } from 'vitest';
import { trendPath } from '$lib/charts/geometry/trendPath.ts';
import type { TrendLine } from '$lib/stats/trend/trendLine.ts';

const point = (day: number, value: number) => ({
	day: day - 0.5,
	value,
	band: { low: value - 0.1, high: value + 0.1 },
	guess: false
});
const line: TrendLine = {
	points: [point(0, 0.4), point(50, 0.5), point(110, 0.6), point(290, 0.6), point(350, 0.55)],
	gaps: [{ from: 49.5, to: 349.5 }],
	houses: [],
	mean: { sigma: 0, tau: 0, omega: 0 },
	edges: []
};
const whole = { first: 0, last: 399 };

test('a level is drawn from poll to poll, apart from where it is a guess', () => {
	expect(trendPath(line, whole, 100)).toEqual({
		level: 'M0,60L12.5,50L27.5,40M72.5,40L87.5,45',
		guess: 'M27.5,40L72.5,40',
		band: 'M0,50L12.5,40L27.5,30L72.5,30L87.5,35L87.5,55L72.5,50L27.5,50L12.5,60L0,70Z'
	});
});

test('a line is cut at the edges of the years shown, without reaching beyond its polls', () => {
	const { level, guess } = trendPath(line, { first: 25, last: 224 }, 100);
	expect(level).toBe('M0,55L12.5,50L42.5,40');
	expect(guess).toBe('M42.5,40L100,40');
	expect(trendPath(line, { first: 400, last: 500 }, 100)).toEqual({
		...{ level: '', guess: '', band: '' }
	});
});
