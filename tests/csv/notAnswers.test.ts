import { describe, expect, it } from 'vitest';
import { mapTable } from '$lib/csv/mapping/mapTable.ts';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import { warningName } from '$lib/csv/problems/warningName.ts';
import { peopleIn, rowKind } from '$lib/csv/mapping/suggest/rowKind.ts';
import { reusable, withSaved } from '$lib/csv/mapping/suggest/savedMapping.ts';
import { suggestMapping } from '$lib/csv/mapping/suggest/suggestMapping.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { tableOf } from './tableOf.ts';

describe('a row beside the answers', () => {
	it.each([
		['Unweighted N', ['1,005', '301'], 'unweighted'],
		['Unweighted base', ['52', '48'], 'unweighted'],
		['Sample size', ['1005', '301'], 'unweighted'],
		['n', ['(1005)', '(301)'], 'unweighted'],
		['N=', ['1005', '301'], 'unweighted'],
		['Number of respondents', ['1005', ''], 'unweighted'],
		['Total', ['1005', '301'], 'unweighted'],
		['사례수', ['1005', '301'], 'unweighted'],
		['Base: all respondents', ['1005', '301'], 'base'],
		['Base', ['1005', '301'], 'base'],
		['Weighted base', ['1005', '301'], 'other'],
		['Effective sample size', ['801', '221'], 'other'],
		['Total', ['100%', '100%'], 'other'],
		['Base', ['100', '100'], 'other'],
		['Margin of error', ['3.1', '5.6'], 'other'],
		['Mean', ['2.4', '2.6'], 'other']
	])('called %s with %j is no answer', (label, cells, kind) => {
		expect(rowKind(label, cells)).toBe(kind);
	});

	it.each([
		['Favor', ['54', '31']],
		['No', ['1005', '301']],
		['N', ['54', '31']],
		['Sample Candidate', ['54', '31']],
		['Based on principle', ['54', '31']],
		['Total support', ['54', '31']],
		['All of these', ['54', '31']],
		['Raw milk', ['54', '31']],
		['Meanwhile', ['54', '31']],
		['Average', ['54', '31']],
		['Skipped', ['2', '1']]
	])('called %s with %j is one', (label, cells) => {
		expect(rowKind(label, cells)).toBeNull();
	});

	it.each([
		['1,005', 1005],
		['1.005', 1005],
		['1 005', 1005],
		['(301)', 301],
		['n=52', 52],
		['54%', null],
		['54.5', null],
		['0', null],
		['-', null]
	])('holds in %j so many people: %j', (cell, people) => {
		expect(peopleIn(cell)).toBe(people);
	});
});

const constants = {
	...{ pollster: 'P', country: 'NZ', population: 'adults', end_date: '2025-03' },
	...{ question_id: 'q', question: 'Q?', source_title: 'S', source_url: 'https://example.org' }
};
const table = (...rows: string[]) => tableOf(['Answer,Total,Men,Women', ...rows].join('\n'));
const suggested = (of: ReturnType<typeof table>, saved?: Mapping) =>
	suggestMapping(surveyFormat, of.header, of.rows, saved);
const sizes = ({ columns }: Mapping) => columns.map(({ facts }) => facts?.group_sample_size);

describe('rows that are no answers', () => {
	const first = table('Yes,54,50,58', 'No,46,50,42', 'Unweighted base,1000,490,510');

	it('are left out with a note, and their numbers are the sizes of the groups', () => {
		const mapping = suggested(first);
		const { surveys, problems } = mapTable(first, { ...mapping, constants });
		expect(sizes(mapping)).toEqual([undefined, '1000', '490', '510']);
		expect(
			surveys[0]!.estimates.map(({ group, groupSampleSize, response, percent }) =>
				[group, groupSampleSize, response, percent.value].join(' ')
			)
		).toEqual([
			...['all 1000 Yes 54', 'Men 490 Yes 50', 'Women 510 Yes 58'],
			...['all 1000 No 46', 'Men 490 No 50', 'Women 510 No 42']
		]);
		expect(problems.filter(({ type }) => type === 'left-out-rows')).toMatchObject([
			{ severity: 'note', row: 4, facts: { rows: 'Unweighted base', count: 1 } }
		]);
	});

	it('have the next file’s sizes in the next file, and are accepted there by name', () => {
		const saved = reusable({ ...suggested(first), constants });
		expect(sizes(saved)).toEqual([undefined, undefined, undefined, undefined]);
		const next = table('Yes,55,51,59', 'No,45,49,41', 'Unweighted base,800,390,410');
		const again = withSaved(saved, suggested(next));
		expect(sizes(again)).toEqual([undefined, '800', '390', '410']);
		const { problems } = mapTable(next, { ...again, constants });
		expect(problems.filter(({ severity }) => severity === 'warning').map(warningName)).toContain(
			'left-out-rows:Unweighted base'
		);
	});

	it('are a warning where nobody has said that they are none', () => {
		const small = table('Yes,54,50,58', 'Unweighted base,98,47,51');
		const { notAnswers: _, ...all } = suggested(small);
		const { problems } = mapTable(small, { ...all, constants });
		expect(problems.map(warningName)).toContain('base-for-answer:p-2025-03/Unweighted base');
	});

	it('are not guessed where several titles name several questions', () => {
		const two = table(
			'Build it?,,,',
			'Yes,54,50,58',
			'No,46,50,42',
			'Pay for it?,,,',
			'Yes,9,8,10'
		);
		const { surveys, problems } = mapTable(two, { ...suggested(two), constants });
		expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
			{ type: 'missing-value', row: 2 },
			{ type: 'missing-value', row: 5 },
			...[6, 6, 6].map((row) => ({ type: 'duplicate-key', row }))
		]);
		expect(surveys[0]!.estimates).toHaveLength(6);
	});

	it('give no sizes where several rows state some', () => {
		const two = table('Yes,54,50,58', 'Base,1000,490,510', 'No,46,50,42', 'Base,900,440,460');
		expect(sizes(suggested(two))).toEqual([undefined, undefined, undefined, undefined]);
		expect(suggested(two).notAnswers).toEqual(['Base']);
	});
});
