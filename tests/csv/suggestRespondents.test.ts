import { expect, test } from 'vitest';
import { columnSamples } from '$lib/csv/mapping/suggest/columnSamples.ts';
import {
	respondentMappingOf,
	rolesOf,
	suggestRoles
} from '$lib/csv/mapping/suggest/suggestRespondents.ts';

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

test('boxes to tick under one name are one question, and stay one when other columns change', () => {
	const names = ['Which of these? / Sanctions', 'Which of these? / Talks', 'Sex', 'a_1', 'a_2'];
	const boxes = columnSamples(
		names,
		[
			['Sanctions', '', 'f', '1', '0'],
			['', 'Talks', 'm', '0', '1'],
			['Sanctions', '', 'm', '0', '0'],
			['', '', 'f', '1', '1']
		].map((cells, i) => ({ row: i + 2, cells }))
	);
	const roles = suggestRoles(boxes);
	expect(names.map((name) => roles.get(name))).toEqual([
		...['option', 'option', 'group', 'question', 'question']
	]);
	roles.set('a_1', 'option').set('a_2', 'option');
	const mapping = respondentMappingOf(boxes, roles);
	expect(
		mapping.questions.map(({ question, several }) => [
			...[question, several!.options.map(({ response }) => response)],
			...[several!.notChosen, several!.noneCount]
		])
	).toEqual([
		['Which of these?', ['Sanctions', 'Talks'], [], false],
		['a', ['a_1', 'a_2'], ['0'], true]
	]);
	expect(rolesOf(mapping)).toEqual(roles);
	mapping.questions[0]!.several!.options[1]!.response = 'Peace talks';
	roles.delete('Which of these? / Sanctions');
	const [left] = respondentMappingOf(boxes, roles, mapping).questions;
	expect([left!.header, left!.several!.options.map(({ response }) => response)]).toEqual([
		'Which of these? / Talks',
		['Peace talks']
	]);
});
