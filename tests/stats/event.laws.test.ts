import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventDifference } from '$lib/stats/event/eventDifference.ts';
import { excessVariance } from '$lib/stats/event/excessVariance.ts';
import { houseDifference } from '$lib/stats/event/houseDifference.ts';
import { ordinaryMovement } from '$lib/stats/event/ordinaryMovement.ts';
import { placebos } from '$lib/stats/event/placebos.ts';
import { type FieldedPoll, sidesOfEvent } from '$lib/stats/event/sidesOfEvent.ts';
import { lastCoefficient } from '$lib/stats/numeric/lastCoefficient.ts';
import { settings } from '$lib/stats/settings.ts';
import { law, near } from './laws.ts';

const poll: fc.Arbitrary<FieldedPoll> = fc
	.record({
		start: fc.integer({ min: 0, max: 240 }),
		length: fc.integer({ min: 0, max: 6 }),
		share: fc.integer({ min: 20, max: 80 }).map((percent) => percent / 100),
		variance: fc.integer({ min: 50, max: 900 }).map((millionths) => millionths / 1e6),
		house: fc.constantFrom('A', 'B', 'C')
	})
	.map(({ start, length, ...rest }) => ({
		...rest,
		start,
		end: start + length,
		day: start + length / 2
	}));

const polls = fc.array(poll, { maxLength: 12 });

const event = fc
	.tuple(fc.integer({ min: 60, max: 180 }), fc.integer({ min: 0, max: 3 }))
	.map(([first, length]) => ({ first, last: first + length }));

const window = fc.record({
	before: fc.integer({ min: 20, max: 120 }),
	after: fc.integer({ min: 20, max: 120 }),
	lag: fc.integer({ min: 0, max: 14 })
});

describe('sides of an event', () => {
	test('hold every poll of the window once, each side clean and of the same houses', () => {
		law(polls, event, window, (list, at, around) => {
			const { before, after, straddling, unpaired, houses } = sidesOfEvent(list, at, around);
			const all = [...before, ...after, ...straddling, ...unpaired];
			expect(new Set(all).size).toBe(all.length);
			const inWindow = list.filter(
				(p) => p.start >= at.first - around.before && p.end <= at.last + around.after
			);
			expect(all.length).toBe(inWindow.length);
			for (const p of before) expect(p.end).toBeLessThan(at.first);
			for (const p of after) expect(p.start).toBeGreaterThan(at.last + around.lag);
			for (const side of [before, after])
				expect([...new Set(side.map((p) => p.house))].sort()).toEqual(houses);
		});
	});
});

describe('difference around an event', () => {
	test('is unknown exactly when no house asked on both sides', () => {
		law(polls, event, window, (list, at, around) => {
			const { sides, difference, daysApart } = eventDifference(list, at, around);
			expect(difference === null).toBe(sides.houses.length === 0);
			expect(daysApart === null).toBe(sides.houses.length === 0);
			if (daysApart !== null) expect(daysApart).toBeGreaterThan(0);
		});
	});

	test('is not moved by what one house reads above another', () => {
		law(polls, event, window, fc.constantFrom(-0.1, 0.05, 0.2), (list, at, around, shift) => {
			const moved = list.map((p) => (p.house === 'A' ? { ...p, share: p.share + shift } : p));
			const [one, other] = [list, moved].map((l) => eventDifference(l, at, around).difference);
			if (!one || !other) return;
			expect(near(one.value, other.value, 1e-8)).toBe(true);
			expect(near(one.range.low, other.range.low, 1e-6)).toBe(true);
		});
	});

	test('is what was added to every poll after, on top of what it was', () => {
		law(polls, event, window, (list, at, around) => {
			const moved = list.map((p) => (p.start > at.last ? { ...p, share: p.share + 0.07 } : p));
			const [one, other] = [list, moved].map((l) => eventDifference(l, at, around).difference);
			if (!one || !other) return;
			expect(near(one.value + 0.07, other.value, 1e-8)).toBe(true);
		});
	});

	test('changes its sign when time runs backwards', () => {
		law(polls, event, window, (list, at, around) => {
			const back = list.map((p) => ({ ...p, start: -p.end, end: -p.start, day: -p.day }));
			const there = eventDifference(list, at, { ...around, lag: 0 }).difference;
			const turned = eventDifference(
				back,
				{ first: -at.last, last: -at.first },
				{ before: around.after, after: around.before, lag: 0 }
			).difference;
			expect(turned === null).toBe(there === null);
			if (!there || !turned) return;
			expect(near(there.value, -turned.value, 1e-8)).toBe(true);
			expect(near(there.range.low, -turned.range.high, 1e-6)).toBe(true);
		});
	});

	test('has a range no narrower than sampling and the extra error give', () => {
		law(polls, event, window, (list, at, around) => {
			const { sides, difference } = eventDifference(list, at, around);
			if (!difference) return;
			const sampling = houseDifference(sides)!;
			expect(difference.standardError).toBeGreaterThan(sampling.standardError);
			const reach = (difference.range.high - difference.range.low) / 2;
			expect(reach).toBeGreaterThan(1.9599 * difference.standardError);
		});
	});

	test('of one poll of one house on each side is their plain difference', () => {
		law(poll, poll, (a, b) => {
			const list = [
				{ ...a, start: 10, end: 12, house: 'A' },
				{ ...b, start: 30, end: 31, house: 'A' }
			];
			const at = { first: 20, last: 20 };
			const { value } = houseDifference(sidesOfEvent(list, at, settings.event))!;
			return near(value, b.share - a.share);
		});
	});
});

describe('earlier dates', () => {
	const narrow = { before: 30, after: 30, lag: 0 };

	test('give at the day of an event what the event itself gives', () => {
		law(polls, event, fc.integer({ min: 5, max: 12 }), (list, at, weeks) => {
			const { difference } = eventDifference(list, at, narrow);
			const later = { first: at.first + 7 * weeks, last: at.last + 7 * weeks };
			const there = placebos(list, later, narrow).differences.find((d) => d.day === at.first);
			const started = list.some((p) => p.start < at.first);
			const over = at.last + narrow.after < later.first;
			expect(there?.value).toBe(started && over ? difference?.value : undefined);
		});
	});

	test('have windows that end before the event and begin no sooner than the polls', () => {
		law(polls, event, (list, at) => {
			const { differences } = placebos(list, at, narrow);
			const known = list.filter((p) => p.end < at.first);
			expect(placebos(known, at, narrow).differences).toEqual(differences);
			for (const { day } of differences) {
				expect((at.first - day) % settings.event.placeboStep).toBe(0);
				expect(day + at.last - at.first + narrow.after).toBeLessThan(at.first);
			}
		});
	});

	test('are counted where they moved at least as much', () => {
		law(polls, event, (list, at) => {
			const { differences, asLarge, enough } = placebos(list, at, narrow);
			const { difference } = eventDifference(list, at, narrow);
			expect(enough).toBe(differences.length >= settings.event.fewestPlacebos);
			expect(asLarge === null).toBe(difference === null);
			if (asLarge === null) return;
			expect(asLarge).toBeLessThanOrEqual(differences.length);
		});
	});
});

describe('pooling', () => {
	const readings = fc.array(poll, { minLength: 2, maxLength: 8 });

	test('finds no excess among polls that agree, and does not mind a constant', () => {
		law(readings, (list) => {
			const ones = [list.map(() => 1)];
			const variances = list.map((p) => p.variance);
			const same = list.map(() => 0.5);
			expect(excessVariance(ones, same, variances)).toBe(0);
			const shares = list.map((p) => p.share);
			const one = excessVariance(ones, shares, variances);
			const moved = excessVariance(
				ones,
				shares.map((share) => share + 0.1),
				variances
			);
			expect(one).toBeGreaterThanOrEqual(0);
			expect(near(one, moved, 1e-8)).toBe(true);
		});
	});

	test('gives a mean between the lowest and the highest reading', () => {
		law(readings, (list) => {
			const shares = list.map((p) => p.share);
			const { value } = lastCoefficient(
				[list.map(() => 1)],
				shares,
				list.map((p) => 1 / p.variance)
			)!;
			return value >= Math.min(...shares) - 1e-12 && value <= Math.max(...shares) + 1e-12;
		});
	});
});

test('ordinary movement grows with the root of time', () => {
	law(fc.double({ min: 0, max: 0.01, noNaN: true }), fc.integer({ min: 1, max: 400 }), (s, days) =>
		near(ordinaryMovement(s, 4 * days), 2 * ordinaryMovement(s, days))
	);
});
