// Waves of static/data/surveys: the texts are what their rows say.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { disclosureCard } from '$lib/words/disclosureCard.ts';
import { sharedNotes } from '$lib/words/sharedNotes.ts';
import { realNames } from '../charts/realQuestion.ts';

function card(file: string, id: string) {
	const { value } = readSurveys(readFileSync(`static/data/surveys/${file}.csv`, 'utf8'));
	const wave = value.find((each) => each.id === id)!;
	const found = disclosureCard(wave, realNames);
	const said = (item: string) =>
		found.items
			.find((each) => each.item === item)!
			.lines.map(({ label, text }) => (label ? `${label}: ${text}` : text));
	return { ...found, said };
}

test('what is disclosed of a wave of volunteers', () => {
	const { count, rest, said, notes, onlyReports } = card('afsc', 'afsc-2023');
	expect(`${count}, ${rest}`).toBe('4 of 11 disclosed, 3 partly, 4 not disclosed here.');
	expect(said('sponsor')).toEqual([
		'Conducted by: The Harris Poll',
		'Sponsor: American Friends Service Committee'
	]);
	expect(said('instruments')).toEqual([
		'Exact wording: Not stated by the publisher.',
		'Answers: As published, with each question below.',
		'Our data have no place for instructions and what was asked before.'
	]);
	expect(said('sample')[0]).toBe('Chosen: Volunteers (not a probability sample)');
	expect(said('mode')).toEqual([
		'Mode: Not stated by the publisher.',
		'Our data have no place for the languages it was asked in.'
	]);
	expect(said('dates')).toEqual(['In the field: 17–19 January 2023']);
	expect(said('size')).toEqual([
		'Interviews: 2,063',
		'Precision: Credibility interval ±2.8 points',
		'Our data have no place for the model behind the margin.'
	]);
	expect(notes).toBe('Field dates and margin as reported by KBS World.');
	expect(onlyReports).toBe(false);
});

test('what is disclosed of a telephone poll known from reports', () => {
	const { count, rest, said, onlyReports } = card('cnn', 'cnn-2018-06');
	expect(`${count}, ${rest}`).toBe('6 of 11 disclosed, 2 partly, 3 not disclosed here.');
	expect(said('mode')[0]).toBe('Mode: By telephone');
	expect(said('size')).toEqual([
		'Interviews: 1,012',
		'Precision: Margin of sampling error ±3.7 points',
		'Our data have no place for whether the margin allows for weighting.'
	]);
	expect(onlyReports).toBe(true);
});

test('what is disclosed where hardly anything is known', () => {
	const { count, rest, said } = card('gallup', 'gallup-2001');
	expect(`${count}, ${rest}`).toBe('1 of 11 disclosed, 5 partly, 5 not disclosed here.');
	expect(said('sponsor')).toEqual([
		'Conducted by: Gallup',
		'Sponsor: None is named besides the pollster.'
	]);
	expect(said('dates')).toEqual(['In the field: 2001', 'Exact days: Not stated by the publisher.']);
	expect(said('size')).toEqual([
		'Interviews: Not stated by the publisher.',
		'Precision: Not stated by the publisher.'
	]);
});

test('a margin of sampling error is not asked of volunteers', () => {
	const { said } = card('afsc', 'afsc-2025');
	expect(said('size')[1]).toBe('Precision: Not applicable, since people were not drawn at random.');
});

test('how many wordings are known is counted', () => {
	const { said } = card('pew', 'pew-2013-04');
	expect(said('instruments')[0]).toBe('Exact wording: As it stands with each question below.');
});

test('the notes of a wave are the sentences that all its numbers share', () => {
	const notes = ['One. The dates are from A! Both.', 'The dates are from A! Both.'];
	expect(sharedNotes(notes.map((text) => ({ notes: text })))).toBe('The dates are from A! Both.');
	expect(sharedNotes([{ notes: 'One.' }, { notes: null }])).toBe('');
});
