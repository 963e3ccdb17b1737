import { expect, test } from 'vitest';
import { judgedChange } from '$lib/stats/topline/judgedChange.ts';
import { everyone, wave } from '../published.ts';

const margin = { value: 2.8, decimals: 1 };
const waves = [
	wave('2023', { sampleSize: 2063, marginOfError: margin }),
	wave('2024', {}),
	wave('2025', { sampleSize: 2076, mode: 'online' }),
	wave('2026', { sampleSize: 2085 })
];

const seen = (year: string, percent: number, decimals = 0) => ({
	wave: waves.find(({ id }) => id === year)!,
	estimate: { ...everyone, percent: { value: percent, decimals } }
});

test('50 to 55 % with these samples is +5, from 1.0 to 9.0, and rounding decides', () => {
	const result = judgedChange(seen('2025', 50), seen('2026', 55), waves);
	if (!result.judged) throw new Error('both samples are known');
	expect(result.difference.range.low * 100).toBeCloseTo(1.0, 1);
	expect(result.difference.range.high * 100).toBeCloseTo(9.0, 1);
	expect(result.verdict).toBe('depends-on-rounding');
	expect(result.samples.map((sample) => sample.designEffect?.basis)).toEqual([
		'borrowed',
		'borrowed'
	]);
});

test('the same figures with a decimal printed leave nothing open', () => {
	expect(judgedChange(seen('2025', 50, 1), seen('2026', 55, 1), waves)).toMatchObject({
		verdict: 'clear'
	});
});

test('52 to 55 % is not clear, however the figures were rounded', () => {
	const result = judgedChange(seen('2023', 52), seen('2026', 55), waves);
	expect(result).toMatchObject({ judged: true, verdict: 'not-clear' });
});

test('a change cannot be judged where the size of a sample was not published, and says whose', () => {
	expect(judgedChange(seen('2024', 69), seen('2026', 70), waves)).toEqual({
		judged: false,
		missing: ['from']
	});
	expect(judgedChange(seen('2023', 68), seen('2024', 69), waves)).toEqual({
		judged: false,
		missing: ['to']
	});
});
