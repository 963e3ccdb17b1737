// The sentences D1, D2, D5–D7, S1 and S2 of STATISTICS.md, section 3; the figures of the first tests are shipped.
import { expect, test } from 'vitest';
import { type JudgedChange, judgedChange } from '$lib/stats/topline/judgedChange.ts';
import type { Verdict } from '$lib/stats/topline/verdict.ts';
import { changeSentence } from '$lib/words/changeSentence.ts';
import { differenceNote } from '$lib/words/differenceNote.ts';
import { lastAsked } from '$lib/words/lastAsked.ts';
import { notAsked } from '$lib/words/notAsked.ts';
import { waveName } from '$lib/words/waveName.ts';
import { everyone, wave } from '../stats/published.ts';
import { shipped } from '../survey/shipped.ts';

const peace = shipped('afsc', 'peace-agreement');
const meeting = shipped('afsc', 'meet-kim');

function between(waves: typeof peace, from: string, to: string): string {
	const seen = (id: string) => {
		const found = waves.find((each) => each.id === id)!;
		return { wave: found, estimate: found.estimates[0]! };
	};
	return changeSentence(judgedChange(seen(from), seen(to), waves), seen(from), seen(to));
}

test('50 to 55 % in the shipped waves: rounding decides', () => {
	expect(between(peace, 'afsc-2025', 'afsc-2026')).toBe(
		'Up 5 points since February 2025 as published (range 1.0 to 9.0); the figures were published as whole numbers, which leaves open whether this is a clear change. The figure of February 2025 was published as "half".'
	);
});

test('52 to 55 % in the shipped waves is not clear', () => {
	expect(between(peace, 'afsc-2023', 'afsc-2026')).toMatch(
		/^No clear change since January 2023: 3 points, but anything from \u2212\d\.\d to \d\.\d fits\.$/
	);
});

test('a change to or from a wave without a sample size says which', () => {
	expect(between(meeting, 'afsc-2024', 'afsc-2025')).toBe(
		'This change cannot be judged: the sample size of the poll published in February 2024 was not published.'
	);
	expect(between(meeting, 'afsc-2023', 'afsc-2024')).toBe(
		'This change cannot be judged: the sample size of the poll published in February 2024 was not published.'
	);
});

const from = { wave: wave('2025-02', {}), estimate: everyone };
const to = { wave: wave('2026-01', {}), estimate: everyone };
const inTenths = { ...to, estimate: { ...everyone, percent: { value: 50, decimals: 1 } } };

function changed(value: number, low: number, high: number, verdict: Verdict): JudgedChange {
	const difference = { value, standardError: 0.01, range: { low, high } };
	return { judged: true, difference, verdict, samples: [sample, sample] };
}
const sample = { size: 1000, interviews: 1000, designEffect: null };

test.each([
	[0.05, 0.01, 0.09, 'Up 5 points since February 2025 (range 1.0 to 9.0).'],
	[-0.05, -0.09, -0.01, 'Down 5 points since February 2025 (range \u22129.0 to \u22121.0).'],
	[0.01, 0.0002, 0.019, 'Up 1 point since February 2025 (range 0.1 to 1.9).']
])('a clear change of %d says its direction', (value, low, high, sentence) => {
	expect(changeSentence(changed(value, low, high, 'clear'), from, to)).toBe(sentence);
});

test.each([
	[
		-0.02,
		'No clear change since February 2025: \u22122 points, but anything from \u22126.0 to 2.0 fits.'
	],
	[
		-0.01,
		'No clear change since February 2025: \u22121 point, but anything from \u22126.0 to 2.0 fits.'
	],
	[
		-1e-17,
		'No clear change since February 2025: 0 points, but anything from \u22126.0 to 2.0 fits.'
	]
])('a change of %d that is not clear says what fits', (value, sentence) => {
	expect(changeSentence(changed(value, -0.06, 0.02, 'not-clear'), from, to)).toBe(sentence);
});

test('decimals are printed where a figure was published with them', () => {
	expect(changeSentence(changed(0.052, 0.01, 0.09, 'clear'), from, inTenths)).toBe(
		'Up 5.2 points since February 2025 (range 1.0 to 9.0).'
	);
	expect(changeSentence(changed(0.01, 0.0004, 0.02, 'depends-on-rounding'), from, inTenths)).toBe(
		'Up 1.0 points since February 2025 as published (range 0.1 to 2.0); the figures were published rounded, which leaves open whether this is a clear change.'
	);
});

test('two figures printed the same are neither up nor down where rounding decides', () => {
	expect(changeSentence(changed(0, -0.008, 0.008, 'depends-on-rounding'), from, to)).toBe(
		'0 points since February 2025 as published (range \u22120.8 to 0.8); the figures were published as whole numbers, which leaves open whether this is a clear change.'
	);
});

test('what was not published is named, of one wave or both, and of a group', () => {
	expect(changeSentence({ judged: false, missing: ['from', 'to'] }, from, to)).toBe(
		'This change cannot be judged: the sample size of February 2025 and of January 2026 was not published.'
	);
	const women = { ...to, estimate: { ...everyone, groupType: 'sex', group: 'Women' } };
	expect(changeSentence({ judged: false, missing: ['to'] }, from, women)).toBe(
		'This change cannot be judged: the sample size of “Women” in January 2026 was not published.'
	);
});

test('a wave is called by its month, or by that of its publication', () => {
	expect(waveName(from.wave)).toBe('February 2025');
	expect(meeting.map(waveName)).toContain('the poll published in February 2024');
	expect(notAsked(from.wave, to.wave)).toBe('Not asked between February 2025 and January 2026.');
});

test.each([
	[0, 'Last asked today.'],
	[1, 'Last asked 1 day ago.'],
	[59, 'Last asked 59 days ago.'],
	[60, 'Last asked 2 months ago.'],
	[185, 'Last asked 6 months ago.'],
	[715, 'Last asked 23 months ago.'],
	[731, 'Last asked 2 years ago.'],
	[26 * 365, 'Last asked 26 years ago.']
])('%d days ago', (days, sentence) => {
	expect(lastAsked(days)).toBe(sentence);
});

test('a difference has its own range', () => {
	expect(differenceNote).toBe(
		'A lead or change has its own range; it is wider than the one for a single figure.'
	);
});
