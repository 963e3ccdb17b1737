import { expect, test } from 'vitest';
import { designEffectOf } from '$lib/stats/topline/designEffectOf.ts';
import { designEffects } from '$lib/stats/topline/designEffects.ts';
import { type ReadingOptions, readWave } from '$lib/stats/topline/readWave.ts';
import { withoutWithheld } from '$lib/stats/topline/withoutWithheld.ts';
import type { Estimate } from '$lib/survey/estimate.ts';
import type { Wave, WaveFacts } from '$lib/survey/wave.ts';
import { everyone, wave as facts } from '../published.ts';

const percent = (value: number) => ({ value, decimals: 0 });
const said = (response: string, value: number, more: Partial<Estimate> = {}): Estimate => ({
	...everyone,
	questionId: 'bridge',
	variant: null,
	response,
	percent: percent(value),
	...more
});
/** Yes of everyone or of a group. */
const yes = (value: number, more: Partial<Estimate> = {}) => said('Yes', value, more);
const group = (name: string, groupSampleSize: number | null, groupType = 'party') => ({
	groupType,
	group: name,
	groupSampleSize
});
const wave = (known: Partial<WaveFacts>, ...estimates: Estimate[]): Wave => ({
	...facts('2025', known),
	estimates
});
const read = (of: Wave, options?: ReadingOptions) => readWave(of, designEffectOf(of, []), options);
const reasons = (of: Wave) =>
	(read(of).withheld ?? []).map(({ group: name, because, interviews }) => [
		name,
		because,
		interviews
	]);

test('the range is Wilson’s with the assumed design effect', () => {
	// The range of 50 % at n* = 1000, as in tests/oracles/topline.json.
	const [estimate] = read(wave({ sampleSize: 1500 }, yes(50))).estimates;
	expect(estimate!.reading!.range!.low).toBeCloseTo(46.9069600368, 9);
	expect(estimate!.reading!.range!.high).toBeCloseTo(53.0930399632, 9);
	expect(estimate!.reading!.smallBase).toBe(false);
});

test('a published margin gives the range, also without the number of interviews', () => {
	// ±3 may have been 3.5: n* = z²/4 / 0.035² = 783.97; Wilson's limits there, worked out in Python.
	for (const sampleSize of [null, 2000]) {
		const [estimate] = read(wave({ sampleSize, marginOfError: percent(3) }, yes(50))).estimates;
		expect(estimate!.reading!.range!.low).toBeCloseTo(46.508543615, 8);
		expect(estimate!.reading!.range!.high).toBeCloseTo(53.491456385, 8);
	}
});

test('without interviews and margin there is no range, nor for a group without its base', () => {
	expect(read(wave({}, yes(50))).estimates[0]!.reading).toEqual({ range: null, smallBase: false });
	const grouped = wave({ sampleSize: 1500 }, yes(50, group('A', null)));
	expect(read(grouped).estimates[0]!.reading!.range).toBeNull();
});

test('a group has the range of its own base', () => {
	const [estimate] = read(wave({ sampleSize: 9000 }, yes(50, group('A', 1500)))).estimates;
	expect(estimate!.reading!.range!.low).toBeCloseTo(46.9069600368, 9);
});

test('an approximate value has a range too', () => {
	const about = yes(50, { valueNote: 'published as "half"' });
	const [estimate] = read(wave({ sampleSize: 1500 }, about)).estimates;
	expect(estimate!.reading!.range!.low).toBeCloseTo(46.9069600368, 9);
	expect(estimate!.valueNote).toBe('published as "half"');
});

test('a site may leave out the ranges of volunteer samples, and of those only', () => {
	const rangeOf = (sampling: WaveFacts['sampling']) =>
		read(wave({ sampleSize: 1500, sampling }, yes(50)), { optInRanges: false }).estimates[0]!
			.reading!.range;
	expect(rangeOf('nonprobability')).toBeNull();
	expect(rangeOf('probability')).not.toBeNull();
	expect(rangeOf(null)).not.toBeNull();
});

test('a design effect is worked out once for each wave and borrowed within its house', () => {
	const margin = { value: 2.8, decimals: 1 };
	const first = facts('2023', { sampleSize: 2063, marginOfError: margin });
	const second = facts('2025', { sampleSize: 2076 });
	const other = facts('2026', { sampleSize: 2076, pollster: 'B' });
	const effects = designEffects([second, other], [first, second, other]);
	// (2.85/100)² · 2063 / (z²/4), as in effectiveSample.test.ts
	expect(effects.get('2025')).toMatchObject({ basis: 'borrowed', from: first });
	expect(effects.get('2025')!.value).toBeCloseTo(1.7448285437533, 10);
	expect(effects.get('2026')).toEqual({ value: 1.5, basis: 'assumed' });
});

test('fewer than 50 interviews are too few, and the reason tells how many', () => {
	const of = wave({ sampleSize: 1000 }, yes(50), yes(10, group('A', 49)), yes(10, group('B', 50)));
	expect(reasons(of)).toEqual([['A', 'few', 49]]);
	expect(read(of).estimates.map((e) => e.group)).toEqual(['all', 'B']);
});

test('a range of 30 points is too wide: 50 % of 68 interviews, not of 72', () => {
	// n* = n/1.5; scipy's beta.ppf gives the range of Korn and Graubard widths of 0.304 at 45.3 and 0.295 at 48.
	expect(reasons(wave({ sampleSize: 1000 }, yes(50, group('A', 68))))).toEqual([['A', 'few', 68]]);
	expect(reasons(wave({ sampleSize: 1000 }, yes(50, group('A', 72))))).toEqual([]);
});

test('the answers of a group to a question are withheld together', () => {
	const small = group('A', 60);
	const of = wave(
		{ sampleSize: 1000 },
		said('Yes', 50, small),
		said('No', 10, small),
		said('Yes', 10, { ...small, questionId: 'tunnel' })
	);
	expect(read(of).withheld!.map((w) => [w.questionId, w.response])).toEqual([
		['bridge', 'Yes'],
		['bridge', 'No']
	]);
	expect(read(of).estimates.map((e) => e.questionId)).toEqual(['tunnel']);
});

test('fewer than 10 are hidden with the next smallest of their split, and nobody is told how many', () => {
	const of = wave(
		{ sampleSize: 1000 },
		yes(50),
		yes(40, group('A', 300)),
		yes(60, group('B', 9)),
		yes(70, group('C', 120)),
		yes(20, group('18–29', 200, 'age'))
	);
	expect(reasons(of)).toEqual([
		['B', 'fewest', null],
		['C', 'beside-fewest', null]
	]);
	expect(read(of).estimates.map((e) => e.group)).toEqual(['all', 'A', '18–29']);
});

test('two hidden groups need no third, and a hidden one alone in its split none', () => {
	const two = [yes(10, group('A', 300)), yes(10, group('B', 9)), yes(10, group('C', 8))];
	expect(reasons(wave({ sampleSize: 1000 }, ...two)).map(([name]) => name)).toEqual(['B', 'C']);
	expect(reasons(wave({ sampleSize: 1000 }, yes(50, group('A', 9))))).toEqual([
		['A', 'fewest', null]
	]);
});

test('no group is larger than everyone asked, be its own base published or not', () => {
	const of = wave({ sampleSize: 9 }, yes(50), yes(10, group('A', null)), yes(10, group('B', 80)));
	expect(read(of).estimates).toEqual([]);
	expect(reasons(of).map(([, because]) => because)).toEqual(['fewest', 'fewest', 'fewest']);
	const asked = wave(
		{ sampleSize: 1000 },
		yes(50, { groupSampleSize: 40 }),
		yes(10, group('A', null))
	);
	expect(reasons(asked)).toEqual([
		['all', 'few', 40],
		['A', 'few', null]
	]);
});

test('fewer than 100 interviews are marked', () => {
	const of = wave({ sampleSize: 99 }, yes(10), yes(10, group('A', null)));
	expect(read(of).estimates.map((e) => e.reading!.smallBase)).toEqual([true, true]);
	expect(read(wave({ sampleSize: 100 }, yes(10))).estimates[0]!.reading!.smallBase).toBe(false);
});

test('what is shown of a wave never depends on other waves', () => {
	// With 1.74, the effect of another wave, 50 interviews would be worth fewer than 30.
	const of = wave({ sampleSize: 50 }, yes(2));
	const from = facts('2023', {});
	expect(readWave(of, { value: 1.74, basis: 'borrowed', from }).estimates).toHaveLength(1);
});

test('a wave with nothing to withhold is handed back as it stands', () => {
	const of = wave({ sampleSize: 1000 }, yes(50), yes(50, group('A', 300)));
	expect(withoutWithheld(of)).toBe(of);
	expect(read(of)).not.toHaveProperty('withheld');
});

test('what was computed from respondents has the range of its own effective size', () => {
	// The range of 50 % at n* = 1000, as in tests/oracles/topline.json.
	const computed = { computedFrom: 'respondents', sampleSize: 1500 } as const;
	const sized = { groupSampleSize: 1200, effectiveSampleSize: { value: 1000, decimals: 1 } };
	const of = wave({ ...computed, designEffect: { value: 1.3, decimals: 2 } }, yes(50, sized));
	expect(read(of).estimates[0]!.reading!.range!.low).toBeCloseTo(46.9069600368, 9);
	expect(designEffectOf(of, [])).toEqual({ value: 1.3, basis: 'computed' });
});

test('of what was computed from respondents only the number of interviews is looked at again', () => {
	const of = (computedFrom: 'respondents' | null, interviews: number) =>
		wave(
			{ sampleSize: interviews, computedFrom },
			yes(50, {
				groupSampleSize: interviews,
				effectiveSampleSize: { value: 40, decimals: 1 }
			})
		);
	// 40 effective interviews make a Korn–Graubard range of over 30 points at 50 %.
	expect(reasons(of(null, 60))).toEqual([['all', 'few', 60]]);
	expect(reasons(of('respondents', 60))).toEqual([]);
	expect(read(of('respondents', 60)).estimates[0]!.reading!.smallBase).toBe(true);
	expect(reasons(of('respondents', 49))).toEqual([['all', 'few', 49]]);
	expect(reasons(of('respondents', 9))).toEqual([['all', 'fewest', null]]);
});
