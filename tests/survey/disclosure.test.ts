import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { type DisclosureStatus, disclosure, disclosureItems } from '$lib/survey/disclosure.ts';
import type { Wave } from '$lib/survey/wave.ts';

// Every expected value is read off the rows of the wave in static/data/surveys.
const waves = readdirSync('static/data/surveys').flatMap(
	(file) => readSurveys(readFileSync(`static/data/surveys/${file}`, 'utf8')).value
);
const wave = (id: string) => waves.find((each) => each.id === id)!;
const statuses = (of: Wave) =>
	Object.fromEntries(disclosure(of).map(({ item, status }) => [item, status]));
const having = (of: Wave, status: DisclosureStatus) =>
	disclosure(of).filter((each) => each.status === status).length;
const states = (of: Wave, item: (typeof disclosureItems)[number]) =>
	disclosure(of)
		.find((each) => each.item === item)!
		.parts.map(({ fact, state }) => `${fact} ${state}`);

test('a wave of volunteers with a credibility interval, and without a mode', () => {
	expect(statuses(wave('afsc-2023'))).toEqual({
		strategy: 'disclosed',
		sponsor: 'disclosed',
		instruments: 'partly',
		population: 'disclosed',
		sample: 'partly',
		mode: 'undisclosed',
		dates: 'disclosed',
		size: 'partly',
		weighting: 'undisclosed',
		processing: 'undisclosed',
		limitations: 'undisclosed'
	});
	expect(states(wave('afsc-2023'), 'size')).toEqual([
		'interviews stated',
		'margin stated',
		'model no-column'
	]);
});

test('a wave of which nothing but pollster, year and kind of sample is stated', () => {
	expect(statuses(wave('gallup-2001'))).toMatchObject({
		strategy: 'disclosed',
		sponsor: 'partly',
		instruments: 'partly',
		population: 'partly',
		sample: 'partly',
		mode: 'undisclosed',
		dates: 'partly',
		size: 'undisclosed'
	});
	expect(having(wave('gallup-2001'), 'disclosed')).toBe(1);
	expect(states(wave('gallup-2001'), 'dates')).toEqual([
		'field-dates stated',
		'exact-days missing'
	]);
});

test('a telephone poll with sponsor, days, interviews and margin', () => {
	expect(statuses(wave('cnn-2018-06'))).toMatchObject({
		sponsor: 'disclosed',
		mode: 'disclosed',
		dates: 'disclosed',
		size: 'disclosed'
	});
	expect(having(wave('cnn-2018-06'), 'disclosed')).toBe(6);
	expect(having(wave('cnn-2018-06'), 'partly')).toBe(2);
});

test('volunteers without a margin lack nothing, since a margin of sampling error is not for them', () => {
	expect(states(wave('afsc-2025'), 'size')).toEqual(['interviews stated', 'margin not-applicable']);
	expect(statuses(wave('afsc-2025')).size).toBe('disclosed');
});

test('a wave dated by its publication alone has no field dates', () => {
	expect(statuses(wave('monmouth-2017-08')).dates).toBe('undisclosed');
});

test('where our data have no column, nobody is said to have left it unstated', () => {
	for (const each of waves)
		for (const { item, status, parts } of disclosure(each)) {
			if (['weighting', 'processing', 'limitations'].includes(item))
				expect(parts.map(({ state }) => state)).toEqual(['no-column']);
			if (['instruments', 'sample'].includes(item)) expect(status).not.toBe('disclosed');
		}
});

test('all waves have the eleven items in their order', () => {
	expect(disclosureItems).toHaveLength(11);
	for (const each of waves)
		expect(disclosure(each).map(({ item }) => item)).toEqual([...disclosureItems]);
});
