import { expect, test } from 'vitest';
import { computedNote, fixedWeightsNote } from '$lib/words/computedNote.ts';
import { disclosureCard } from '$lib/words/disclosureCard.ts';
import { precisionPhrase } from '$lib/words/precisionPhrase.ts';
import { rangeNote } from '$lib/words/rangeNote.ts';
import { madeUpWave } from '../server/madeUpWave.ts';

const computed = madeUpWave('example-2026', {
	computedFrom: 'respondents',
	weighting: 'by age',
	sampleSize: 1200,
	designEffect: { value: 1.32, decimals: 2 }
});

test('a wave computed here says so, with its interviews, weighting and design effect', () => {
	expect(computedNote(computed)).toBe(
		'Computed here from respondent data: n = 1,200; weighting: by age; design effect 1.32.'
	);
	expect(computedNote(madeUpWave('example-2026'))).toBe('');
});

test('where weights are uneven it is said that ranges take them as given', () => {
	expect(fixedWeightsNote(computed)).toBe(
		'The ranges take the weights as given, however they were made.'
	);
	expect(fixedWeightsNote({ ...computed, designEffect: { value: 1, decimals: 2 } })).toBe('');
	expect(fixedWeightsNote(madeUpWave('example-2026'))).toBe('');
});

test('so does its card, in place of a margin', () => {
	const { items } = disclosureCard(computed, { countries: {} });
	const lines = (item: string) =>
		items.find((each) => each.item === item)!.lines.map(({ label, text }) => `${label}: ${text}`);
	expect(lines('size')).toEqual([
		'Interviews: 1,200',
		'Precision: Computed here from respondent data: n = 1,200; weighting: by age; design effect 1.32.'
	]);
	expect(lines('weighting')).toEqual(['Weighting: By age']);
	expect(rangeNote(computed, { value: 1.32, basis: 'computed' })).toBe(
		'Each with its range if it were a random sample (computed here from respondent data).'
	);
});

test('where a margin would be named, it says that ranges were computed here', () => {
	expect(precisionPhrase(computed)).toBe('computed here from respondent data');
	expect(precisionPhrase(madeUpWave('example-2026'))).toBe('margin not published');
});
