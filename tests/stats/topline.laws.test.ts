import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from '$lib/stats/numeric/normalQuantile.ts';
import { change } from '$lib/stats/topline/change.ts';
import { designEffectFromMargin } from '$lib/stats/topline/designEffectFromMargin.ts';
import { displayRule } from '$lib/stats/topline/displayRule.ts';
import { hiddenGroups } from '$lib/stats/topline/hiddenGroups.ts';
import { lead } from '$lib/stats/topline/lead.ts';
import { marginOfError } from '$lib/stats/topline/marginOfError.ts';
import { percentLabel } from '$lib/stats/topline/percentLabel.ts';
import { pollVariance } from '$lib/stats/topline/pollVariance.ts';
import { roundedPoints } from '$lib/stats/topline/roundedPoints.ts';
import { toplineRange } from '$lib/stats/topline/toplineRange.ts';
import { verdict } from '$lib/stats/topline/verdict.ts';
import { law, near, share, size } from './laws.ts';

const poll = fc.record({ share, effectiveSize: size });

describe('range of a published share', () => {
	test('lies within 0 and 1 and holds the share', () => {
		law(poll, (p) => {
			const { low, high } = toplineRange(p);
			return low >= 0 && high <= 1 && low <= p.share + 1e-12 && p.share <= high + 1e-12;
		});
	});

	test('is mirrored by the opposite share', () => {
		law(poll, (p) => {
			const yes = toplineRange(p);
			const no = toplineRange({ ...p, share: 1 - p.share });
			return near(yes.low, 1 - no.high) && near(yes.high, 1 - no.low);
		});
	});

	test('shrinks with more interviews', () => {
		law(poll, fc.double({ min: 1.01, max: 50, noNaN: true }), (p, factor) => {
			const few = toplineRange(p);
			const many = toplineRange({ ...p, effectiveSize: p.effectiveSize * factor });
			return many.high - many.low < few.high - few.low;
		});
	});

	test('at half and half is never wider than the margin of the poll', () => {
		law(size, (effectiveSize) => {
			const { low, high } = toplineRange({ share: 0.5, effectiveSize });
			return (high - low) / 2 <= marginOfError(0.5, effectiveSize);
		});
	});
});

describe('change between two polls', () => {
	test('is none between a poll and itself, and never clear', () => {
		law(poll, (p) => {
			const { value, range } = change(p, p);
			return value === 0 && verdict(range) === 'not-clear';
		});
	});

	test('changes its sign when the polls are swapped', () => {
		law(poll, poll, (a, b) => {
			const [there, back] = [change(a, b), change(b, a)];
			expect(near(there.value, -back.value)).toBe(true);
			expect(near(there.range.low, -back.range.high)).toBe(true);
			expect(near(there.range.high, -back.range.low)).toBe(true);
		});
	});

	test('lies within −1 and 1 with its range', () => {
		law(poll, poll, (a, b) => {
			const { value, range } = change(a, b);
			return -1 <= range.low && range.low <= value && value <= range.high && range.high <= 1;
		});
	});

	test('has a wider range than the wider of the two polls on its own', () => {
		law(poll, poll, (a, b) => {
			const { range } = change(a, b);
			const widths = [toplineRange(a), toplineRange(b)].map((r) => r.high - r.low);
			return range.high - range.low >= Math.max(...widths) - 1e-12;
		});
	});
});

describe('lead', () => {
	const halves = fc
		.tuple(share, share)
		.map(([a, b]): [number, number] => (a + b > 1 ? [1 - a, 1 - b] : [a, b]));

	test('changes its sign when the answers are swapped', () => {
		law(halves, size, ([a, b], n) => {
			const [there, back] = [lead(a, b, n), lead(b, a, n)];
			return near(there.range.low, -back.range.high) && near(there.value, -back.value);
		});
	});

	test('of one answer over its opposite has twice the range of the share', () => {
		law(fc.double({ min: 0.001, max: 0.999, noNaN: true }), size, (p, effectiveSize) => {
			const single = toplineRange({ share: p, effectiveSize });
			const { range } = lead(p, 1 - p, effectiveSize);
			return (
				near(range.low, 2 * single.low - 1, 1e-6) && near(range.high, 2 * single.high - 1, 1e-6)
			);
		});
	});
});

describe('verdict', () => {
	const range = fc
		.tuple(fc.double({ min: -1, max: 1, noNaN: true }), share)
		.map(([low, width]) => ({ low, high: low + width }));

	test('is clear exactly when the range leaves out 0, for unrounded figures', () => {
		law(range, (r) => (verdict(r) === 'clear') === (r.low > 0 || r.high < 0));
	});

	test('is not changed by rounding that is smaller than the distance to 0', () => {
		law(range, fc.double({ min: 0, max: 0.02, noNaN: true }), (r, rounding) => {
			const distance = Math.min(Math.abs(r.low), Math.abs(r.high));
			return distance <= rounding || verdict(r, rounding) === verdict(r);
		});
	});

	test('is never clear where rounding decides the direction', () => {
		law(share, fc.double({ min: 0, max: 0.02, noNaN: true }), (half, rounding) => {
			return verdict({ low: -half, high: half }, rounding) !== 'clear';
		});
	});
});

test('the design effect gives back the margin it was worked out from', () => {
	const printed = fc.integer({ min: 5, max: 120 }).map((tenths) => tenths / 10);
	law(printed, size, (points, n) => {
		const { value, low, high } = designEffectFromMargin({ value: points, decimals: 1 }, n);
		expect(near(marginOfError(0.5, n / value) * 100, points)).toBe(true);
		expect(low).toBeLessThan(value);
		expect(high).toBeGreaterThan(value);
	});
});

test('the variance of a poll is never 0 and is the same for the opposite share', () => {
	law(poll, (p) => {
		const { variance } = pollVariance(p, 0.01);
		const opposite = pollVariance({ ...p, share: 1 - p.share }, 0.01);
		return variance > 0 && near(variance, opposite.variance, 1e-12);
	});
});

describe('rounding', () => {
	test('of a difference and of its opposite differ in sign only', () => {
		law(fc.double({ min: -1, max: 1, noNaN: true }), (d) => {
			const [there, back] = [roundedPoints(d), roundedPoints(-d)];
			return there + back === 0 && !Object.is(there, -0) && !Object.is(back, -0);
		});
	});

	test('moves no share by more than half a point', () => {
		law(share, (s) => Math.abs(roundedPoints(s) - 100 * s) <= 0.5 + 1e-8);
	});

	test('prints 0% and 100% only for nobody and everybody', () => {
		law(share, (s) => {
			expect(percentLabel(s) === '0%').toBe(s === 0);
			expect(percentLabel(s) === '100%').toBe(s === 1);
		});
	});
});

describe('display rule', () => {
	const sample = fc
		.tuple(share, fc.integer({ min: 1, max: 400 }), fc.double({ min: 1, max: 3, noNaN: true }))
		.map(([s, interviews, deff]) => ({
			share: s,
			interviews,
			effectiveSize: interviews / deff,
			kishSize: interviews / deff,
			degrees: interviews - 1,
			largestWeightShare: Math.min(1, deff / interviews)
		}));
	const order = ['hide', 'suppress', 'caution', 'show'];

	test('never shows a number for fewer than 50 interviews', () => {
		law(sample, (s) => {
			const { decision } = displayRule(s);
			expect(decision === 'hide').toBe(s.interviews < 10);
			if (s.interviews < 50) expect(['hide', 'suppress']).toContain(decision);
		});
	});

	test('shows no less when the same answers come from more people', () => {
		law(sample, fc.integer({ min: 2, max: 5 }), (s, k) => {
			const more = {
				...s,
				interviews: s.interviews * k,
				effectiveSize: s.effectiveSize * k,
				kishSize: s.kishSize * k,
				degrees: s.interviews * k - 1,
				largestWeightShare: s.largestWeightShare / k
			};
			const [few, many] = [displayRule(s), displayRule(more)];
			expect(order.indexOf(many.decision)).toBeGreaterThanOrEqual(order.indexOf(few.decision));
		});
	});

	test('leaves no single hidden group that subtraction would give away', () => {
		const groups = fc.array(
			fc.integer({ min: 1, max: 40 }).map((interviews) => ({
				interviews,
				decision: interviews < 10 ? ('hide' as const) : ('suppress' as const)
			})),
			{ minLength: 2, maxLength: 6 }
		);
		law(groups, (list) => {
			const hidden = hiddenGroups(list);
			expect(hidden.filter(Boolean).length).not.toBe(1);
			list.forEach((group, i) => {
				if (group.decision === 'hide') expect(hidden[i]).toBe(true);
			});
		});
	});
});

test('the normal quantile at 95 % is the one of the tables (R qnorm(0.975))', () => {
	expect(normalQuantile(0.95)).toBeCloseTo(1.959963984540054, 13);
});
