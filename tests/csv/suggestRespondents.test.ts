import { expect, test } from 'vitest';
import { columnSamples } from '$lib/csv/suggest/columnSamples.ts';
import { respondentMappingOf, rolesOf, suggestRoles } from '$lib/csv/suggest/suggestRespondents.ts';

// Made up, in the shapes of files of respondents that research institutes give away.
const header = ['RESPID', 'wt_final', 'Q1', 'Q2. Why?', 'F_AGECAT', 'SEX', 'PSU', 'STRATUM', ''];
const people = Array.from({ length: 40 }, (_, i) => [
	String(1000 + i),
	(0.5 + i / 40).toFixed(3),
	String(1 + (i % 4)),
	`Because of number ${i}`,
	['18-29', '30-49', '50+'][i % 3]!,
	['Male', 'Female'][i % 2]!,
	String(i % 5),
	String(i % 2),
	''
]);
const rows = people.map((cells, i) => ({ row: i + 2, cells }));
const samples = columnSamples(header, rows);

test('columns are known by their names and cells; what names people is left out', () => {
	expect([...suggestRoles(samples)]).toEqual([
		['wt_final', 'weight'],
		['Q1', 'question'],
		['F_AGECAT', 'group'],
		['SEX', 'group'],
		['PSU', 'cluster'],
		['STRATUM', 'stratum']
	]);
});

test('a column of decimals about 1 is the weight where none is called so', () => {
	const [, , ...rest] = samples;
	const unnamed = { ...samples[1]!, name: 'X17' };
	expect(suggestRoles([unnamed, ...rest]).get('X17')).toBe('weight');
});

test('a number has no name of its own, a text is one; sides follow from texts', () => {
	const texts = columnSamples(
		['q'],
		[['Favor'], ['Oppose'], ['Not sure'], ['7']].map((cells, i) => ({ row: i + 2, cells }))
	);
	const { questions } = respondentMappingOf(texts, new Map([['q', 'question']]));
	expect(questions[0]!.answers).toEqual([
		{ code: '7', response: '', stance: null },
		{ code: 'Favor', response: 'Favor', stance: 'favour' },
		{ code: 'Not sure', response: 'Not sure', stance: 'none' },
		{ code: 'Oppose', response: 'Oppose', stance: 'oppose' }
	]);
});

test('what was said of a column stays when others change, and new cells are added', () => {
	const first = respondentMappingOf(samples, suggestRoles(samples));
	first.questions[0]!.answers = [{ code: '1', response: 'Very good', stance: 'favour' }];
	const roles = rolesOf(first);
	roles.delete('SEX');
	const second = respondentMappingOf(samples, roles, first);
	expect(second.groups.map(({ header }) => header)).toEqual(['F_AGECAT']);
	expect(second.questions[0]!.answers.map(({ code, response }) => [code, response])).toEqual([
		['1', 'Very good'],
		['2', ''],
		['3', ''],
		['4', '']
	]);
	expect([...rolesOf(second).keys()].sort()).toEqual([...roles.keys()].sort());
});

test('columns of the same name are told apart, and those without have their place', () => {
	expect(columnSamples(['a', '', 'a'], []).map(({ name }) => name)).toEqual(['a', '#2', 'a (2)']);
});
