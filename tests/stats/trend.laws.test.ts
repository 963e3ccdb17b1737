import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cholesky } from '$lib/stats/numeric/cholesky.ts';
import { minimise } from '$lib/stats/numeric/minimise.ts';
import { solveLower } from '$lib/stats/numeric/solveLower.ts';
import { settings } from '$lib/stats/settings.ts';
import { averagedTrend } from '$lib/stats/trend/averagedTrend.ts';
import { denseLevel } from '$lib/stats/trend/denseLevel.ts';
import { movementGrid } from '$lib/stats/trend/movementGrid.ts';
import type { Poll } from '$lib/stats/trend/poll.ts';
import { smoothLevel } from '$lib/stats/trend/smoothLevel.ts';
import { trendLine } from '$lib/stats/trend/trendLine.ts';
import { withoutOverlap } from '$lib/stats/trend/withoutOverlap.ts';
import { law, near } from './laws.ts';

const halfDay = fc.integer({ min: 0, max: 800 }).map((halves) => halves / 2);

const poll: fc.Arbitrary<Poll> = fc.record({
	day: halfDay,
	share: fc.integer({ min: 30, max: 70 }).map((percent) => percent / 100),
	variance: fc.integer({ min: 50, max: 900 }).map((millionths) => millionths / 1e6),
	house: fc.constantFrom('A', 'B', 'C')
});

const polls = fc.array(poll, { minLength: 1, maxLength: 7 });

const movement = fc.record({
	sigma: fc.integer({ min: 2, max: 100 }).map((n) => n / 1e4),
	tau: fc.integer({ min: 0, max: 40 }).map((n) => n / 1e3),
	omega: fc.integer({ min: 25, max: 600 }).map((n) => n / 1e4)
});

const start = (list: readonly Poll[]) => Math.min(...list.map(({ day }) => day));

const laterDays = fc.array(halfDay, { minLength: 1, maxLength: 4 });

const daysOf = (list: readonly Poll[], later: readonly number[]) =>
	later.map((days) => start(list) + days);

describe('level of one movement', () => {
	test('is the same by the Kalman filter and in the dense form, to 1e-9', () => {
		law(polls, movement, laterDays, (list, by, later) => {
			const days = daysOf(list, later);
			const smooth = smoothLevel(list, days, by);
			const dense = denseLevel(list, days, by);
			expect(near(smooth.logLikelihood, dense.logLikelihood)).toBe(true);
			days.forEach((_, i) => {
				expect(Math.abs(smooth.values[i]! - dense.values[i]!)).toBeLessThan(1e-9);
				expect(Math.abs(smooth.variances[i]! - dense.covariance[i]![i]!)).toBeLessThan(1e-9);
			});
		});
	});

	test('is wider for a typical pollster than for these pollsters together by ω²/J', () => {
		law(polls, movement, laterDays, (list, by, later) => {
			const days = daysOf(list, later);
			const typical = smoothLevel(list, days, by);
			const average = smoothLevel(list, days, by, 'average');
			days.forEach((_, i) => {
				const difference = typical.variances[i]! - average.variances[i]!;
				expect(near(difference, by.omega ** 2 / typical.houses.length, 1e-10)).toBe(true);
				expect(near(typical.values[i]!, average.values[i]!, 1e-10)).toBe(true);
			});
		});
	});

	test('moves by what is added to every poll', () => {
		law(polls, movement, laterDays, fc.constantFrom(-0.2, 0.01, 0.3), (list, by, later, shift) => {
			const days = daysOf(list, later);
			const moved = list.map((p) => ({ ...p, share: p.share + shift }));
			const [one, other] = [smoothLevel(list, days, by), smoothLevel(moved, days, by)];
			expect(near(one.logLikelihood, other.logLikelihood)).toBe(true);
			one.values.forEach((value, i) => {
				expect(near(value + shift, other.values[i]!)).toBe(true);
				expect(near(one.variances[i]!, other.variances[i]!)).toBe(true);
			});
		});
	});

	test('does not depend on the order of the polls, the names of houses or the start of the calendar', () => {
		law(polls, movement, laterDays, (list, by, later) => {
			const days = daysOf(list, later);
			const turned = list
				.map((p) => ({ ...p, day: p.day + 10_000, house: { A: 'z', B: 'y', C: 'x' }[p.house]! }))
				.reverse();
			const one = smoothLevel(list, days, by);
			const other = smoothLevel(
				turned,
				days.map((day) => day + 10_000),
				by
			);
			expect(near(one.logLikelihood, other.logLikelihood)).toBe(true);
			one.values.forEach((value, i) => {
				expect(near(value, other.values[i]!)).toBe(true);
				expect(near(one.variances[i]!, other.variances[i]!)).toBe(true);
			});
		});
	});

	test('stays as it is when another day is asked for too', () => {
		law(polls, movement, laterDays, halfDay, (list, by, later, more) => {
			const days = daysOf(list, later);
			const one = smoothLevel(list, days, by);
			const other = smoothLevel(list, [...days, start(list) + more], by);
			expect(near(one.logLikelihood, other.logLikelihood)).toBe(true);
			one.values.forEach((value, i) => {
				expect(near(value, other.values[i]!)).toBe(true);
				expect(near(one.variances[i]!, other.variances[i]!)).toBe(true);
			});
		});
	});

	test('without a spread of houses is that of one house', () => {
		law(polls, movement, laterDays, (list, by, later) => {
			const days = daysOf(list, later);
			const none = smoothLevel(list, days, { ...by, omega: 0 });
			const tiny = smoothLevel(list, days, { ...by, omega: 1e-7 });
			const one = smoothLevel(
				list.map((p) => ({ ...p, house: 'one' })),
				days,
				{ ...by, omega: 0 }
			);
			none.values.forEach((value, i) => {
				expect(near(value, one.values[i]!)).toBe(true);
				expect(near(value, tiny.values[i]!, 1e-7)).toBe(true);
				expect(near(none.variances[i]!, tiny.variances[i]!, 1e-7)).toBe(true);
			});
		});
	});

	test('before the first poll is refused', () => {
		const one = { day: 5, share: 0.5, variance: 0.0004, house: 'A' };
		const by = { sigma: 0.0025, tau: 0.01, omega: 0 };
		expect(() => smoothLevel([one], [4], by)).toThrow('a day before the first poll has no level');
	});
});

describe('trend over the grid', () => {
	// Two nodes each: what holds for any grid holds for the long one.
	const node = (value: number) => ({ value, logWeight: 0 });
	const grid = {
		sigma: [node(0.0015), node(0.004)],
		tau: [node(0), node(0.0175)],
		omega: [node(0.01), node(0.04)]
	};

	test('weighs its nodes to 1 and lies between them', () => {
		law(polls, laterDays, (list, later) => {
			const days = daysOf(list, later);
			const { levels, posterior, mean } = averagedTrend(list, days, grid);
			for (const name of ['sigma', 'tau', 'omega'] as const) {
				expect(near(posterior[name][0]! + posterior[name][1]!, 1)).toBe(true);
				expect(mean[name]).toBeGreaterThanOrEqual(grid[name][0]!.value - 1e-12);
				expect(mean[name]).toBeLessThanOrEqual(grid[name][1]!.value + 1e-12);
			}
			const each = grid.sigma.flatMap(({ value: sigma }) =>
				grid.tau.flatMap(({ value: tau }) =>
					grid.omega.map(({ value: omega }) => smoothLevel(list, days, { sigma, tau, omega }))
				)
			);
			levels.forEach((level, i) => {
				const values = each.map((fit) => fit.values[i]!);
				const variances = each.map((fit) => fit.variances[i]!);
				expect(level.value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
				expect(level.value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
				expect(level.variance).toBeGreaterThanOrEqual(Math.min(...variances) - 1e-12);
			});
		});
	});

	test('has houses whose distances from their average add to 0', () => {
		law(polls, (list) => {
			const { houses } = averagedTrend(list, [], grid);
			const sum = houses.reduce((total, { value }) => total + value, 0);
			expect(near(sum, 0)).toBe(true);
			if (houses.length === 1) expect(near(houses[0]!.variance, 0)).toBe(true);
		});
	});

	test('is nowhere surer than all polls together about something that never moved', () => {
		law(polls, laterDays, (list, later) => {
			const pooled = 1 / list.reduce((sum, p) => sum + 1 / p.variance, 0);
			for (const { variance } of averagedTrend(list, daysOf(list, later), grid).levels)
				expect(variance).toBeGreaterThan(pooled);
		});
	});

	test('of one poll is that poll', () => {
		law(poll, (only) => {
			const { levels } = averagedTrend([only], [only.day], grid);
			expect(near(levels[0]!.value, only.share)).toBe(true);
			expect(levels[0]!.variance).toBeGreaterThanOrEqual(only.variance);
		});
	});
});

describe('drawn trend', () => {
	const series = (...points: [day: number, share: number][]): Poll[] =>
		points.map(([day, share]) => ({ day, share, variance: 0.0004, house: 'A' }));

	test('needs four polls on three dates, all between 5 and 95 %', () => {
		const enough = series([0, 0.5], [10, 0.5], [20, 0.5], [20, 0.52]);
		expect(trendLine(enough)).not.toBeNull();
		expect(trendLine(enough.slice(0, 3))).toBeNull();
		expect(trendLine(series([0, 0.5], [0, 0.5], [20, 0.5], [20, 0.5]))).toBeNull();
		expect(trendLine(series([0, 0.5], [10, 0.5], [20, 0.5], [30, 0.04]))).toBeNull();
	});

	test('runs from the first poll to the last, dashed further than 60 days from any', () => {
		const { points, gaps } = trendLine(series([0, 0.5], [100, 0.5], [300, 0.5], [310, 0.5]))!;
		expect(points[0]!.day).toBe(0);
		expect(points.at(-1)!.day).toBe(310);
		const guessed = points.filter((point) => point.guess).map((point) => point.day);
		expect(Math.min(...guessed)).toBeGreaterThan(160);
		expect(Math.max(...guessed)).toBeLessThan(240);
		expect(points.map((point) => point.day)).toEqual(expect.arrayContaining([160, 240]));
		expect(gaps).toEqual([{ from: 100, to: 300 }]);
	});

	test('has points no further apart than the setting', () => {
		const { points } = trendLine(series([0, 0.5], [100, 0.5], [300, 0.5], [310, 0.5]))!;
		const steps = points.slice(1).map((point, i) => point.day - points[i]!.day);
		expect(Math.max(...steps)).toBeLessThanOrEqual(settings.trend.step);
		expect(Math.min(...steps)).toBeGreaterThan(0);
	});
});

test('one house has no spread of houses in the grid', () => {
	expect(movementGrid(2).omega).toHaveLength(settings.trend.omega.length);
	expect(movementGrid(1).omega).toEqual([{ value: 0, logWeight: 0 }]);
});

test('polls of a tracker that are kept share no day, and what is left out shares one with a kept poll', () => {
	const period = fc
		.tuple(fc.constantFrom('A', 'B'), fc.nat(40), fc.nat(9))
		.map(([house, first, length]) => ({ house, start: first, end: first + length }));
	law(fc.array(period, { maxLength: 8 }), (list) => {
		const kept = withoutOverlap(list);
		const meet = (a: (typeof kept)[number], b: (typeof kept)[number]) =>
			a.house === b.house && a.start <= b.end && b.start <= a.end;
		for (const a of kept) expect(kept.filter((b) => meet(a, b))).toHaveLength(1);
		for (const p of list) expect(kept.some((k) => meet(k, p))).toBe(true);
	});
});

test('a Cholesky factor gives back its matrix and solves with it', () => {
	const number = fc.integer({ min: -5, max: 5 });
	law(fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 5 }), (rows) => {
		const matrix = rows.map((a, i) =>
			rows.map((b, j) => a[0] * b[0] + a[1] * b[1] + (i === j ? 1 : 0))
		);
		const factor = cholesky(matrix);
		const at = (i: number, j: number) => factor[i]![j] ?? 0;
		matrix.forEach((row, i) =>
			row.forEach((value, j) => {
				const product = rows.reduce((sum, _, k) => sum + at(i, k) * at(j, k), 0);
				expect(near(product, value)).toBe(true);
			})
		);
		const right = rows.map((row) => row[0]);
		const solution = solveLower(factor, right);
		right.forEach((value, i) => {
			const product = solution.reduce((sum, x, k) => sum + at(i, k) * x, 0);
			expect(near(product, value)).toBe(true);
		});
	});
});

test('the lowest point of a bowl is found', () => {
	const [x, y] = minimise(([a, b]) => (a! - 2) ** 2 + 3 * (b! + 1) ** 2, [0, 0], 1);
	expect(x).toBeCloseTo(2, 5);
	expect(y).toBeCloseTo(-1, 5);
});
