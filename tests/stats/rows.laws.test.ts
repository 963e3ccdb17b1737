import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered } from '$lib/stats/rows/answered.ts';
import { contrastOf } from '$lib/stats/rows/contrastOf.ts';
import { crosstab } from '$lib/stats/rows/crosstab.ts';
import { distributionOf } from '$lib/stats/rows/distributionOf.ts';
import { meanOf } from '$lib/stats/rows/meanOf.ts';
import { type Margin, rake } from '$lib/stats/rows/rake.ts';
import { rakedError } from '$lib/stats/rows/rakedError.ts';
import { sampleDesign } from '$lib/stats/rows/sampleDesign.ts';
import { shareDifference } from '$lib/stats/rows/shareDifference.ts';
import { type ShareEstimate, shareOf } from '$lib/stats/rows/shareOf.ts';
import { waveDesign } from '$lib/stats/rows/waveDesign.ts';
import { wilsonRange } from '$lib/stats/topline/wilsonRange.ts';
import { law, near } from './laws.ts';

const options = ['a', 'b', 'c'];

const respondent: fc.Arbitrary<Respondent> = fc.record({
	weight: fc.integer({ min: 1, max: 400 }).map((hundredths) => hundredths / 100),
	answer: fc.option(fc.constantFrom(...options), { freq: 5 }),
	other: fc.constantFrom('x', 'y'),
	stratum: fc.constantFrom('north', 'south'),
	cluster: fc.integer({ min: 1, max: 4 })
});
interface Respondent {
	weight: number;
	answer: string | null;
	other: string;
	stratum: string;
	cluster: number;
}

const sample = fc.array(respondent, { minLength: 4, maxLength: 24 });

const answersOf = (people: readonly Respondent[]) => people.map((person) => person.answer);

const saidA = (people: readonly Respondent[]) => answered(answersOf(people), ['a']);

const featuresOf = (people: readonly Respondent[], clustered: boolean) => ({
	size: people.length,
	weights: people.map((person) => person.weight),
	strata: clustered ? people.map((person) => person.stratum) : null,
	clusters: clustered ? people.map((person) => person.cluster) : null
});

const designOf = (people: readonly Respondent[], clustered: boolean) =>
	sampleDesign(featuresOf(people, clustered));

/** The numbers of an estimate that a reader may see. */
const numbersOf = ({ value, variance, effectiveSize, kish, degrees, range }: ShareEstimate) => [
	value,
	variance,
	effectiveSize === null ? null : 1 / effectiveSize,
	kish.size,
	degrees,
	range?.low ?? null,
	range?.high ?? null
];

function expectSame(a: readonly (number | null)[], b: readonly (number | null)[]) {
	expect(b.length).toBe(a.length);
	a.forEach((x, i) => {
		const y = b[i]!;
		if (x === null || y === null) expect(x).toBe(y);
		else if (x !== y) expect(Math.abs(x - y) / Math.max(1e-9, Math.abs(x))).toBeLessThan(1e-6);
	});
}

describe('share of respondents', () => {
	test('does not change when all weights are multiplied', () => {
		law(sample, fc.boolean(), fc.constantFrom(0.001, 7, 1000), (people, clustered, factor) => {
			const scaled = people.map((person) => ({ ...person, weight: person.weight * factor }));
			expectSame(
				numbersOf(shareOf(designOf(people, clustered), saidA(people))),
				numbersOf(shareOf(designOf(scaled, clustered), saidA(people)))
			);
		});
	});

	test('does not depend on the order of the rows or the names of strata and clusters', () => {
		law(sample, fc.boolean(), (people, clustered) => {
			const renamed = people
				.map((person) => ({
					...person,
					stratum: `the ${person.stratum}`,
					cluster: 100 - person.cluster
				}))
				.reverse();
			expectSame(
				numbersOf(shareOf(designOf(people, clustered), saidA(people))),
				numbersOf(shareOf(designOf(renamed, clustered), saidA(renamed)))
			);
		});
	});

	test('is mirrored by the share that did not say so', () => {
		law(sample, fc.boolean(), (people, clustered) => {
			const design = designOf(people, clustered);
			const yes = shareOf(design, saidA(people));
			const no = shareOf(design, answered(answersOf(people), ['b', 'c']));
			expect(no.status).toBe(yes.status);
			if (yes.value === null) return;
			expect(near(yes.value, 1 - no.value!)).toBe(true);
			if (!yes.range || !no.range) expect(yes.range).toBe(no.range);
			else {
				expect(near(yes.range.low, 1 - no.range.high, 1e-7)).toBe(true);
				expect(near(yes.range.high, 1 - no.range.low, 1e-7)).toBe(true);
			}
		});
	});

	test('has a range within 0 and 1 that holds it and the wider of its two Wilson ranges', () => {
		law(sample, fc.boolean(), (people, clustered) => {
			const estimate = shareOf(designOf(people, clustered), saidA(people));
			const { value, range, quantile, kish, effectiveSize } = estimate;
			if (!range) return;
			expect(range.low).toBeGreaterThanOrEqual(0);
			expect(range.high).toBeLessThanOrEqual(1);
			for (const size of [kish.size, effectiveSize ?? kish.size]) {
				const single = wilsonRange(value!, size, quantile!);
				expect(range.low).toBeLessThanOrEqual(single.low + 1e-9);
				expect(range.high).toBeGreaterThanOrEqual(single.high - 1e-9);
			}
			expect(range.low).toBeLessThanOrEqual(value! + 1e-9);
			expect(range.high).toBeGreaterThanOrEqual(value! - 1e-9);
		});
	});

	test('has a narrower range when every answer is given by three times as many people', () => {
		law(sample, (people) => {
			const three = [...people, ...people, ...people];
			const few = shareOf(designOf(people, false), saidA(people));
			const many = shareOf(designOf(three, false), saidA(three));
			if (!few.range || !many.range) return;
			expect(many.range.high - many.range.low).toBeLessThan(few.range.high - few.range.low);
		});
	});

	test('keeps value and weighting effect when one sampling unit is split in two', () => {
		law(sample, (people) => {
			const split = people.map((person, row) => ({
				...person,
				cluster: person.cluster === 1 && row % 2 ? 9 : person.cluster
			}));
			const [before, after] = [people, split].map((rows) =>
				shareOf(designOf(rows, true), saidA(rows))
			) as [ShareEstimate, ShareEstimate];
			expectSame([before.value, before.kish.size], [after.value, after.kish.size]);
			expectSame(
				numbersOf(shareOf(designOf(people, false), saidA(people))),
				numbersOf(shareOf(designOf(split, false), saidA(split)))
			);
		});
	});

	test('of a domain that is everyone is the total', () => {
		law(sample, fc.boolean(), (people, clustered) => {
			const design = designOf(people, clustered);
			const everyone = people.map(() => 'here');
			const values = saidA(people).map((value, row) => (everyone[row] === 'here' ? value : null));
			expectSame(numbersOf(shareOf(design, values)), numbersOf(shareOf(design, saidA(people))));
			const difference = shareDifference(
				design,
				shareOf(design, saidA(people)),
				shareOf(design, values)
			);
			if (!difference) return;
			expect(difference.value).toBe(0);
			expect(near(difference.standardError, 0)).toBe(true);
		});
	});

	test('is not changed by people without a weight', () => {
		law(sample, fc.constantFrom(0, null), (people, nothing) => {
			const answers = saidA(people);
			const features = featuresOf([...people, ...people], false);
			const weights = features.weights.map((w, row) => (row < people.length ? w : nothing));
			const design = sampleDesign({ ...features, weights });
			expect(design.withoutWeight).toBe(people.length);
			expectSame(
				numbersOf(shareOf(design, answers)),
				numbersOf(shareOf(designOf(people, false), answers))
			);
		});
	});
});

test('a negative weight is refused', () => {
	expect(() => sampleDesign({ size: 2, weights: [1, -1] })).toThrow('weight of row 1 is negative');
});

describe('distribution', () => {
	test('sums to 1, its covariances to 0, in any order of options', () => {
		law(sample, fc.boolean(), (people, clustered) => {
			const design = designOf(people, clustered);
			const distribution = distributionOf(design, answersOf(people), options);
			if (!distribution) return;
			const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
			expect(near(sum(distribution.shares), 1)).toBe(true);
			for (const row of distribution.covariance) expect(near(sum(row), 0)).toBe(true);
			const reversed = distributionOf(design, answersOf(people), [...options].reverse())!;
			expectSame(distribution.shares, [...reversed.shares].reverse());
		});
	});

	test('gives a lead the same value and error as a contrast', () => {
		law(sample, fc.boolean(), (people, clustered) => {
			const design = designOf(people, clustered);
			const distribution = distributionOf(design, answersOf(people), options);
			if (!distribution) return;
			const contrast = contrastOf(distribution, [1, -1, 0]);
			const behind = shareOf(design, answered(answersOf(people), ['b']));
			const lead = shareDifference(design, behind, shareOf(design, saidA(people)))!;
			expect(near(contrast.value, lead.value)).toBe(true);
			expect(near(contrast.standardError ** 2, lead.standardError ** 2)).toBe(true);
		});
	});
});

describe('difference of waves', () => {
	const estimates = (first: Respondent[], second: Respondent[]) => {
		const people = [...first, ...second];
		const waves = people.map((_, row) => (row < first.length ? 'A' : 'B'));
		const design = waveDesign(featuresOf(people, false), waves, null);
		const [a, b] = ['A', 'B'].map((name) =>
			shareOf(
				design,
				saidA(people).map((value, row) => (waves[row] === name ? value : null))
			)
		) as [ShareEstimate, ShareEstimate];
		return { design, a, b };
	};

	test('is none between a wave and itself, though its range is as wide as for two', () => {
		law(sample, (people) => {
			const { design, a, b } = estimates(people, people);
			const difference = shareDifference(design, a, b);
			if (!difference) return;
			const { value, standardError, covariance, range } = difference;
			expect(near(value, 0)).toBe(true);
			expect(near(covariance, 0)).toBe(true);
			expect(near(standardError ** 2, 2 * (a.variance ?? 0))).toBe(true);
			if (range) expect(near(range.low, -range.high)).toBe(true);
		});
	});

	test('changes its sign when the waves are swapped', () => {
		law(sample, sample, (first, second) => {
			const { design, a, b } = estimates(first, second);
			const [there, back] = [shareDifference(design, a, b), shareDifference(design, b, a)];
			if (!there || !back) return;
			expect(near(there.value, -back.value)).toBe(true);
			if (there.range && back.range) expect(near(there.range.low, -back.range.high)).toBe(true);
		});
	});

	test('of a panel that never changes its mind has no error', () => {
		law(sample, (people) => {
			const twice = [...people, ...people];
			const waves = twice.map((_, row) => (row < people.length ? 'A' : 'B'));
			const ids = twice.map((_, row) => row % people.length);
			const design = waveDesign(featuresOf(twice, false), waves, ids);
			const [a, b] = ['A', 'B'].map((name) =>
				shareOf(
					design,
					saidA(twice).map((value, row) => (waves[row] === name ? value : null))
				)
			) as [ShareEstimate, ShareEstimate];
			const difference = shareDifference(design, a, b);
			if (!difference) return;
			const { value, standardError } = difference;
			expect(near(value, 0)).toBe(true);
			expect(near(standardError ** 2, 0)).toBe(true);
		});
	});
});

test('a mean of zeros and ones is the share of ones', () => {
	law(sample, fc.boolean(), (people, clustered) => {
		const design = designOf(people, clustered);
		const mean = meanOf(design, saidA(people));
		const share = shareOf(design, saidA(people));
		expectSame([mean.value], [share.value]);
		if (share.variance !== null && mean.standardError !== null)
			expectSame([mean.standardError ** 2], [share.variance]);
	});
});

test('whether two questions are related does not depend on which comes first, nor on the unit of weights', () => {
	law(sample, (people) => {
		const others = people.map((person) => person.other);
		const design = designOf(people, false);
		const tripled = designOf(
			people.map((person) => ({ ...person, weight: person.weight * 3 })),
			false
		);
		const one = crosstab(design, answersOf(people), others, options, ['x', 'y']).test;
		const turned = crosstab(tripled, others, answersOf(people), ['y', 'x'], options).test;
		if (!one || !turned || !Number.isFinite(one.statistic)) return;
		expect(near(one.pearson, turned.pearson, 1e-7)).toBe(true);
		expect(near(one.statistic, turned.statistic, 1e-6)).toBe(true);
		expect(near(one.numerator, turned.numerator, 1e-6)).toBe(true);
	});
});

describe('raking', () => {
	const split = fc.integer({ min: 20, max: 80 }).map((percent) => percent / 100);
	const cell = fc.record({
		sex: fc.constantFrom('f', 'm'),
		age: fc.constantFrom('young', 'old'),
		weight: fc.integer({ min: 50, max: 200 })
	});
	// Someone in every combination, so that any targets can be met.
	const people = fc
		.array(cell, { maxLength: 16 })
		.map((more) => [
			...['f', 'm'].flatMap((sex) => ['young', 'old'].map((age) => ({ sex, age, weight: 100 }))),
			...more
		]);

	test('hits every target, keeps the mean at 1, and changes nothing the second time', () => {
		law(people, split, split, (rows, women, young) => {
			const margins: Margin[] = [
				{ categories: rows.map((row) => row.sex), targets: { f: women, m: 1 - women } },
				{ categories: rows.map((row) => row.age), targets: { young, old: 1 - young } }
			];
			const first = rake(
				rows.map((row) => row.weight),
				margins
			);
			if (first.status !== 'ok') throw new Error('these margins can be met');
			const total = first.weights.reduce((a, b) => a + b, 0);
			expect(near(total, rows.length)).toBe(true);
			for (const { categories, targets } of margins)
				for (const [category, target] of Object.entries(targets)) {
					const held = first.weights.filter((_, row) => categories[row] === category);
					expect(near(held.reduce((a, b) => a + b, 0) / total, target, 1e-8)).toBe(true);
				}
			const second = rake(first.weights, margins);
			if (second.status !== 'ok') throw new Error('raked weights can be raked');
			second.weights.forEach((w, row) => expect(near(w, first.weights[row]!, 1e-8)).toBe(true));
		});
	});

	test('makes an answer that is a margin certain once it is allowed for', () => {
		law(people, split, (rows, women) => {
			const margins = [
				{ categories: rows.map((row) => row.sex), targets: { f: women, m: 1 - women } }
			];
			const start = rows.map((row) => row.weight);
			const raking = rake(start, margins);
			if (raking.status !== 'ok') throw new Error('this margin can be met');
			const isWoman = rows.map((row) => (row.sex === 'f' ? 1 : 0));
			const { fixed, aware } = rakedError(isWoman, start, raking.weights, margins);
			return near(aware, 0) && fixed > 0;
		});
	});

	test.each([
		['nobody in a category', ['a', 'a'], { a: 0.5, b: 0.5 }, 'empty-category'],
		['targets that do not add to 1', ['a', 'b'], { a: 0.5, b: 0.4 }, 'targets'],
		['a value without a target', ['a', 'c'], { a: 0.5, b: 0.5 }, 'missing-value'],
		['a missing value', ['a', null], { a: 1 }, 'missing-value']
	])('refuses %s', (_name, categories, targets, about) => {
		expect(rake([1, 1], [{ categories, targets }])).toMatchObject({
			status: 'infeasible',
			fault: { about, margin: 0 }
		});
	});
});
