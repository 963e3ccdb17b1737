// The sentences N1–N5, K1, A1, G2–G4 of STATISTICS.md, section 3, and its rules of rounding (1.10).
import { expect, test } from 'vitest';
import { designEffectNote } from '$lib/words/designEffectNote.ts';
import { distanceText } from '$lib/words/distanceText.ts';
import { formatPoints } from '$lib/words/formatPoints.ts';
import { notStated } from '$lib/words/notStated.ts';
import { pastErrorsNote } from '$lib/words/pastErrorsNote.ts';
import { pointsText } from '$lib/words/pointsText.ts';
import { rangeName } from '$lib/words/rangeName.ts';
import { rangeText } from '$lib/words/rangeText.ts';
import { sampleNote } from '$lib/words/sampleNote.ts';
import { shareRangeText } from '$lib/words/shareRangeText.ts';
import { smallBaseNote } from '$lib/words/smallBaseNote.ts';
import { withheldNote } from '$lib/words/withheldNote.ts';
import { wave } from '../stats/published.ts';

test('points have a true minus sign and no −0', () => {
	expect([0.285, -0.0204, -0.0004].map((d) => formatPoints(d, 0))).toEqual(['29', '\u22122', '0']);
	expect([0.285, -0.0204, -0.0004].map((d) => formatPoints(d, 1))).toEqual([
		'28.5',
		'\u22122.0',
		'0.0'
	]);
	expect([0.01, -0.01, 0, 0.02].map((d) => pointsText(d, 0))).toEqual([
		'1 point',
		'\u22121 point',
		'0 points',
		'2 points'
	]);
	expect(pointsText(0.01, 1)).toBe('1.0 points');
});

test('a distance that is not 0 is never printed as 0', () => {
	expect([-0.05, 0.005, 0.003, 0.0001].map((d) => distanceText(d, 0))).toEqual([
		'5 points',
		'1 point',
		'0.3 points',
		'less than 0.1 points'
	]);
});

test('a range has one decimal, and leaves out 0 in print where it does in fact', () => {
	expect(rangeText({ low: 0.0099, high: 0.0899 })).toBe('1.0 to 9.0');
	expect(rangeText({ low: -0.06, high: 0.02 })).toBe('\u22126.0 to 2.0');
	expect(rangeText({ low: 0.0002, high: 0.04 })).toBe('0.1 to 4.0');
	expect(rangeText({ low: -0.0002, high: 0.04 })).toBe('\u22120.1 to 4.0');
	expect(rangeText({ low: 0, high: 0.04 })).toBe('0.0 to 4.0');
});

test.each([
	[47.6, 57.8, '48 to 58%'],
	[0, 3.7, '0 to 4%'],
	[0.3, 4.2, '<1 to 4%'],
	[95.8, 99.7, '96 to >99%'],
	[49.6, 50.4, '49.6 to 50.4%'],
	[0, 1.2, '0.0 to 1.2%']
])('the range of a share from %d to %d is whole, unless that hides it', (low, high, text) => {
	expect(shareRangeText({ low, high })).toBe(text);
});

test('only samples drawn at random have a margin', () => {
	const [random, volunteers, unknown] = (['probability', 'nonprobability', null] as const).map(
		(sampling) => ({ name: rangeName({ sampling }), note: sampleNote({ sampling }) })
	);
	expect(random).toEqual({
		name: 'margin of sampling error',
		note: 'Bars show the margin of sampling error: in 19 of 20 such samples the range would contain the answer from asking everyone, if sampling were the only error. Weighting is allowed for. Who could be reached, who answered and how the question was put can add error that is not shown.'
	});
	expect(volunteers).toEqual({
		name: 'modelled range',
		note: 'This poll asked volunteers, not a random sample. The bars are a modelled range: how far the result could be off by chance if weighting had made the volunteers like the public. That cannot be checked here; the true error may be larger.'
	});
	expect(unknown).toEqual({
		name: 'range if it were a random sample',
		note: 'The publisher does not say how people were chosen. The bars show the range for a random sample of this size; treat it as a minimum.'
	});
});

test('a design effect that is not published for the wave says where it is from', () => {
	expect(designEffectNote(null)).toBe('');
	expect(designEffectNote({ value: 1.7, basis: 'published' })).toBe('');
	expect(designEffectNote({ value: 1.5, basis: 'assumed' })).toBe(
		'The publisher gives no design effect; 1.5 is assumed, so the range is wider than sample size alone would give.'
	);
	const from = wave('2023-01', {});
	expect(designEffectNote({ value: 1.7, basis: 'borrowed', from })).toBe(
		'The publisher gives no design effect for this wave; that of January 2023 is used.'
	);
});

test('a small base says in what it is small', () => {
	expect(smallBaseNote({ interviews: 1087 })).toBe('Small base: 1,087 interviews.');
	expect(smallBaseNote({ areas: 6, weightShare: 0.07 })).toBe(
		'Few sampling areas (6). One respondent carries 7% of the weight.'
	);
	expect(smallBaseNote({})).toBe('');
});

test('a number that is not shown says why', () => {
	expect(withheldNote({ because: 'few', interviews: 43 })).toBe(
		'Too few interviews to show (n = 43).'
	);
	expect(withheldNote({ because: 'few', interviews: null })).toBe('Too few interviews to show.');
	expect(withheldNote({ because: 'fewest', interviews: null })).toBe('Fewer than 10 interviews.');
	expect(withheldNote({ because: 'beside-fewest', interviews: null })).toBe(
		'Not shown: it would give away a group of fewer than 10 interviews.'
	);
});

test('what is said of all polls alike', () => {
	expect(pastErrorsNote).toBe(
		'In past election polls, real errors averaged about twice the stated margin.'
	);
	expect(notStated).toBe('Not stated by the publisher.');
});
