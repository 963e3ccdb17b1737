// The sentences D3, D4, G1, G5, X1, R1, R2, B0, B100, T6, W1–W3 and M1 of STATISTICS.md, section 3.
import { expect, test } from 'vitest';
import { lead } from '$lib/stats/topline/lead.ts';
import { verdict } from '$lib/stats/topline/verdict.ts';
import { comparisonsNote } from '$lib/words/comparisonsNote.ts';
import { extremeNote } from '$lib/words/extremeNote.ts';
import { groupSentence } from '$lib/words/groupSentence.ts';
import { leadSentence } from '$lib/words/leadSentence.ts';
import { noAnswerNote } from '$lib/words/noAnswerNote.ts';
import { panelNote } from '$lib/words/panelNote.ts';
import { relatedSentence } from '$lib/words/relatedSentence.ts';
import { changesNote, roundingNote } from '$lib/words/roundingNotes.ts';
import { rowsLeftOutNote, unweightedNote, weightedHereNote } from '$lib/words/weightNotes.ts';
import { realWave } from '../charts/realQuestion.ts';

function answer(response: string, value: number, decimals = 0) {
	return { response, percent: { value, decimals }, valueNote: null };
}
const difference = (value: number, low: number, high: number) => ({ value, range: { low, high } });

test('a clear lead names who is ahead first, whichever way it was taken', () => {
	const [a, b] = [answer('Yes', 54), answer('No', 41.5, 1)];
	const sentence = '“Yes” ahead of “No” by 12.5 points (range 6.0 to 19.0).';
	const forth = difference(0.125, 0.06, 0.19);
	const back = difference(-0.125, -0.19, -0.06);
	expect(leadSentence({ a, b, difference: forth, verdict: 'clear' })).toBe(sentence);
	expect(leadSentence({ a: b, b: a, difference: back, verdict: 'clear' })).toBe(sentence);
});

test('a lead that is not clear leaves open who is ahead', () => {
	const [a, b] = [answer('Yes', 46), answer('No', 48)];
	const between = difference(-0.02, -0.08, 0.04);
	expect(leadSentence({ a, b, difference: between, verdict: 'not-clear' })).toBe(
		'“No” 48%, “Yes” 46%: this poll cannot tell which is ahead (range \u22124.0 to 8.0).'
	);
});

test('a lead that rounding decides says so, and a lead of nothing is none', () => {
	const between = difference(0.04, 0.004, 0.076);
	const [a, b] = [answer('Yes', 50), answer('No', 46)];
	expect(leadSentence({ a, b, difference: between, verdict: 'depends-on-rounding' })).toBe(
		'“Yes” ahead of “No” by 4 points as published (range 0.4 to 7.6); the figures were published as whole numbers, which leaves open whether this is a clear lead.'
	);
	const even = difference(0, -0.008, 0.008);
	expect(
		leadSentence({ a, b: answer('No', 50), difference: even, verdict: 'depends-on-rounding' })
	).toMatch(/cannot tell which is ahead/);
});

test('the lead of a shipped poll is told as published', () => {
	const wave = realWave('peace-agreement', 'realmeter-2018-04-18');
	const [a, b] = wave.estimates;
	const found = lead(a!.percent.value / 100, b!.percent.value / 100, wave.sampleSize! / 1.5);
	expect(
		leadSentence({ a: a!, b: b!, difference: found, verdict: verdict(found.range, 0.001) })
	).toMatch(/^“Support” ahead of “Oppose” by 64\.2 points \(range \d\d\.\d to \d\d\.\d\)\.$/);
});

test('a group stands apart from everyone else', () => {
	const women = { group: 'Women', share: 0.4, others: 0.504 };
	expect(groupSentence({ ...women, difference: difference(-0.104, -0.16, -0.04) })).toBe(
		'Women 40%, everyone else 50%: 10 points apart (range 4.0 to 16.0).'
	);
	const few = { group: 'Women', share: 0.004, others: 0.014 };
	expect(groupSentence({ ...few, difference: difference(-0.01, -0.03, 0.01) })).toBe(
		'Women <1%, everyone else 1%: 1 point apart (range \u22121.0 to 3.0).'
	);
});

test('comparisons are counted', () => {
	expect([0, 1, 12].map(comparisonsNote)).toEqual([
		'',
		'1 comparison was made; about 1 in 20 would look clear by chance.',
		'12 comparisons were made; about 1 in 20 would look clear by chance.'
	]);
});

test('nobody and everyone asked are not nobody and everyone', () => {
	expect(extremeNote(0, { low: 0, high: 0.037 })).toBe(
		'Nobody in this sample chose this; up to 4% of the public might.'
	);
	expect(extremeNote(0, { low: 0, high: 0.002 })).toContain('up to 1% of the public');
	expect(extremeNote(1, { low: 0.963, high: 1 })).toBe(
		'Everyone in this sample chose this; the share in the public may be as low as 96%.'
	);
	expect(extremeNote(1, { low: 0.998, high: 1 })).toContain('as low as 99%.');
});

test('two questions are related clearly or not clearly', () => {
	expect([true, false].map(relatedSentence)).toEqual([
		'The answers to these two questions are clearly related in this sample.',
		'The answers to these two questions are not clearly related in this sample.'
	]);
});

test('rows say how they were weighted and who is missing', () => {
	expect(unweightedNote).toBe('Unweighted: describes the people who answered, not the public.');
	expect(weightedHereNote(['age', 'region'])).toBe(
		"Weighted here to margins you gave (age, region); the publisher's own figures may differ."
	);
	expect([0, 1, 1200].map(rowsLeftOutNote)).toEqual([
		'',
		'1 row without a weight left out.',
		'1,200 rows without a weight left out.'
	]);
	expect([0.123, 0.004].map(noAnswerNote)).toEqual([
		'12% did not answer or were not asked; shares are of those who did.',
		'<1% did not answer or were not asked; shares are of those who did.'
	]);
});

test('rounding and panels have a note of their own', () => {
	expect(roundingNote).toBe('Percentages are rounded and may not add to 100.');
	expect(changesNote).toBe('Changes are computed before rounding.');
	expect(panelNote).toBe(
		'The same panel was asked both times; the range shown is probably too wide.'
	);
});
