// The law of STATISTICS.md, section 4, on the display rule (1.9): suppression never shows a number the hide rule forbids.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import { settings } from '$lib/stats/settings.ts';
import { designEffectOf } from '$lib/stats/topline/designEffectOf.ts';
import { displayRule } from '$lib/stats/topline/displayRule.ts';
import { readWave } from '$lib/stats/topline/readWave.ts';
import { withoutWithheld } from '$lib/stats/topline/withoutWithheld.ts';
import { type Estimate, isEveryone } from '$lib/survey/estimate.ts';
import { grouped } from '$lib/survey/grouped.ts';
import { publishedText } from '$lib/survey/publishedNumber.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { madeUpEstimate, madeUpWave } from '../server/madeUpWave.ts';
import { law } from './laws.ts';

const base = fc.option(fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 160 })));
const key = fc.record({
	questionId: fc.constantFrom('bridge', 'tunnel'),
	groupType: fc.constantFrom('all', 'party', 'age'),
	group: fc.constantFrom('A', 'B', 'C'),
	response: fc.constantFrom('Yes', 'No')
});

/** Waves with few interviews; each percentage is printed nowhere else, so that it can be looked for in any text. */
const smallWaves = fc
	.record({
		keys: fc.uniqueArray(key, { selector: (k) => JSON.stringify(k), minLength: 1, maxLength: 8 }),
		bases: fc.array(base, { minLength: 8, maxLength: 8 }),
		percents: fc.uniqueArray(fc.integer({ min: 0, max: 999_999 }), {
			minLength: 8,
			maxLength: 8
		}),
		sampleSize: fc.oneof(base, fc.constantFrom(null, 1000)),
		margin: fc.option(fc.integer({ min: 1, max: 20 }))
	})
	.map(({ keys, bases, percents, sampleSize, margin }): Wave => {
		const names = [...new Set(keys.map(groupOf))];
		return madeUpWave('small', {
			sampleSize,
			marginOfError: margin === null ? null : { value: margin, decimals: 0 },
			estimates: keys.map(({ response, ...rest }, i) => {
				const value = (percents[i]! * 100 + 7) / 1e6;
				return madeUpEstimate(response, value, {
					...rest,
					group: rest.groupType === 'all' ? 'all' : rest.group,
					groupSampleSize: bases[names.indexOf(groupOf(keys[i]!))]!,
					percent: { value, decimals: 6 }
				});
			})
		});
	})
	.filter(({ estimates }) => new Set(estimates.map(rowOf)).size === estimates.length);

type Row = Pick<Estimate, 'questionId' | 'groupType' | 'group' | 'response'>;
const groupOf = (e: Omit<Row, 'response'>) =>
	JSON.stringify([e.questionId, e.groupType, e.groupType === 'all' ? 'all' : e.group]);
const rowOf = (e: Row) => groupOf(e) + e.response;
const read = (wave: Wave) => readWave(wave, designEffectOf(wave, []));
const csvOf = (wave: Wave) => writeSurveys([withoutWithheld(wave)]);
/** Most interviews an estimate can rest on. */
const most = (wave: Wave, e: Estimate) =>
	Math.min(
		...[
			e.groupSampleSize,
			wave.sampleSize,
			...wave.estimates
				.filter((other) => isEveryone(other) && other.questionId === e.questionId)
				.map((other) => other.groupSampleSize)
		].map((n) => n ?? Infinity)
	);

test('no page and no CSV holds a number that rests on fewer than 10 interviews', () => {
	law(smallWaves, (wave) => {
		const [page, csv] = [JSON.stringify(read(wave)), csvOf(wave)];
		for (const estimate of wave.estimates)
			if (most(wave, estimate) < settings.display.hideBelow) {
				expect(page).not.toContain(`"value":${estimate.percent.value},`);
				expect(csv).not.toContain(`,${publishedText(estimate.percent)},`);
			}
	});
});

test('a number stands in the CSV if and only if it stands on the page', () => {
	law(smallWaves, (wave) => {
		const [shown, csv] = [read(wave), csvOf(wave)];
		const onPage = (e: Estimate) => shown.estimates.some((other) => rowOf(other) === rowOf(e));
		for (const estimate of wave.estimates)
			expect(csv.includes(`,${publishedText(estimate.percent)},`)).toBe(onPage(estimate));
		expect(csv.split('\r\n')).toHaveLength(shown.estimates.length + 2);
		const rows = [...shown.estimates, ...(shown.withheld ?? [])].map(rowOf);
		expect(rows.sort()).toEqual(wave.estimates.map(rowOf).sort());
	});
});

test('what is shown, the display rule allows', () => {
	law(smallWaves, (wave) => {
		const effect = designEffectOf(wave, []).value;
		for (const estimate of read(wave).estimates) {
			const interviews = most(wave, estimate);
			if (interviews === Infinity) continue;
			const size = interviews / effect;
			const { decision } = displayRule({
				share: estimate.percent.value / 100,
				interviews,
				effectiveSize: size,
				kishSize: size,
				degrees: interviews - 1,
				largestWeightShare: 0
			});
			expect(decision).toBe(estimate.reading!.smallBase ? 'caution' : 'show');
		}
	});
});

test('no hidden group can be had by subtraction: a second of its split is hidden, whole', () => {
	law(smallWaves, (wave) => {
		const { estimates, withheld = [] } = read(wave);
		const hidden = new Set(withheld.filter((w) => w.because !== 'few').map(groupOf));
		for (const split of grouped(wave.estimates, (e) => [e.questionId, e.groupType])) {
			const groups = [...new Set(split.map(groupOf))];
			const count = groups.filter((group) => hidden.has(group)).length;
			if (groups.length > 1) expect(count).not.toBe(1);
		}
		for (const estimate of estimates)
			expect(withheld.map(groupOf)).not.toContain(groupOf(estimate));
		for (const { because, interviews } of withheld)
			if (because !== 'few') expect(interviews).toBeNull();
	});
});

test('a range holds its percentage and lies between 0 and 100', () => {
	law(smallWaves, (wave) => {
		for (const { percent, reading } of read(wave).estimates) {
			if (!reading!.range) continue;
			const { low, high } = reading!.range;
			expect(low).toBeGreaterThanOrEqual(0);
			expect(high).toBeLessThanOrEqual(100);
			expect(low).toBeLessThanOrEqual(percent.value);
			expect(high).toBeGreaterThanOrEqual(percent.value);
		}
	});
});
