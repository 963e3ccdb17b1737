import { expect, test } from 'vitest';
import { settings } from '$lib/stats/settings.ts';
import { designEffectOf } from '$lib/stats/topline/designEffectOf.ts';
import { effectiveSample } from '$lib/stats/topline/effectiveSample.ts';
import { everyone, wave } from '../published.ts';

const margin = { value: 2.8, decimals: 1 };
const first = wave('2023', { sampleSize: 2063, marginOfError: margin });
const second = wave('2025', { sampleSize: 2076, mode: 'online' });
const third = wave('2026', { sampleSize: 2085 });

// (2.85/100)² · 2063 / (z²/4), z from Python's statistics.NormalDist().inv_cdf(0.975)
const upperEnd = 1.7448285437533;

test('a published margin gives the design effect, from the upper end of what its rounding leaves open', () => {
	const { value, basis } = designEffectOf(first, []);
	expect(value).toBeCloseTo(upperEnd, 10);
	expect(basis).toBe('published');
});

test('a margin smaller than chance allows counts as no design effect', () => {
	const tight = wave('2023', { sampleSize: 500, marginOfError: { value: 1, decimals: 1 } });
	expect(designEffectOf(tight, []).value).toBe(1);
});

test('a wave without a margin borrows from the nearest of its programme', () => {
	const older = wave('2010', { sampleSize: 1000, marginOfError: { value: 5, decimals: 1 } });
	const effect = designEffectOf(second, [older, first, second, third]);
	expect(effect).toMatchObject({ basis: 'borrowed', from: first });
	expect(effect.value).toBeCloseTo(upperEnd, 10);
});

test('nothing is borrowed from another pollster, another sponsor or a mode known to differ', () => {
	const others = [
		wave('2023', { sampleSize: 2063, marginOfError: margin, pollster: 'B' }),
		wave('2023', { sampleSize: 2063, marginOfError: margin, sponsor: null }),
		wave('2023', { sampleSize: 2063, marginOfError: margin, mode: 'telephone' })
	];
	expect(designEffectOf(second, others)).toEqual({
		value: settings.designEffect.assumed,
		basis: 'assumed'
	});
});

test('a margin without the number of interviews still gives the effective size', () => {
	const sample = effectiveSample(
		{ wave: wave('2023', { marginOfError: margin }), estimate: everyone },
		[]
	);
	expect(sample?.size).toBeCloseTo(2063 / upperEnd, 6);
	expect(sample).toMatchObject({ interviews: null, designEffect: null });
});

test('a group has no range where its own base was not published', () => {
	const group = { ...everyone, groupType: 'party', group: 'X' };
	expect(effectiveSample({ wave: first, estimate: group }, [])).toBeNull();
	expect(
		effectiveSample({ wave: first, estimate: { ...group, groupSampleSize: 300 } }, [])?.size
	).toBeCloseTo(300 / upperEnd, 6);
});
