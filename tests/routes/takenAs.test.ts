import { expect, it } from 'vitest';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import { mapTable } from '$lib/csv/mapping/mapTable.ts';
import { suggestMapping } from '$lib/csv/mapping/suggest/suggestMapping.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { mappingView } from '../../src/routes/upload/[draft]/mapping/mappingView.ts';
import { readMapping } from '../../src/routes/upload/[draft]/mapping/readMapping.ts';
import { takenAs } from '../../src/routes/upload/[draft]/mapping/takenAs.ts';
import { tableOf } from '../csv/tableOf.ts';

/** A made-up table as the page has it. */
function headOf(...lines: string[]) {
	const table = tableOf(lines.join('\n'));
	const reading = { encoding: 'utf-8' as const, sure: true, delimiter: ',', headerRows: [1] };
	const suggested = suggestMapping(surveyFormat, table.header, table.rows);
	return { head: { ...table, reading }, suggested };
}
const factsOf = ({ columns }: Mapping) => columns.map(({ to, facts }) => facts ?? to);

const questions = headOf(
	'Reply,Build the bridge (%),Build the tunnel (%),Weight',
	'Aye,54,40,1.1',
	'Nay,46,60,0.9',
	'Base: all,1000,990,'
);

it('columns of numbers are taken for answers, groups, questions or days at once', () => {
	const { head, suggested } = questions;
	expect(mappingView(head, suggested).takeable).toBe(2);
	const base = (size: string) => ({ group_sample_size: size });
	expect(factsOf(takenAs(head, suggested, 'questions'))).toEqual([
		'response',
		{ question_id: 'build-the-bridge', question: 'Build the bridge', ...base('1000') },
		{ question_id: 'build-the-tunnel', question: 'Build the tunnel', ...base('990') },
		null
	]);
	expect(factsOf(takenAs(head, suggested, 'answers'))[1]).toEqual({
		response: 'Build the bridge',
		...base('1000')
	});
	const groups = headOf('Reply,Men (n=490),Town / North', 'Aye,54,40', 'Nay,46,60');
	expect(factsOf(takenAs(groups.head, groups.suggested, 'groups'))).toEqual([
		'response',
		{ group_type: 'gender', group: 'Men', group_sample_size: '490' },
		{ group_type: 'town', group: 'North' }
	]);
	const days = headOf('Reply,Feb 3-16 2025,March 2025', 'Aye,54,40', 'Nay,46,60');
	expect(factsOf(takenAs(days.head, days.suggested, 'days'))).toEqual([
		'response',
		{ start_date: '2025-02-03', end_date: '2025-02-16' },
		{ end_date: 'March 2025' }
	]);
});

it('a file with a column for each question is read as that', () => {
	const { head, suggested } = questions;
	const constants = {
		...{ pollster: 'P', country: 'NZ', population: 'adults', end_date: '2025-03' },
		...{ source_title: 'S', source_url: 'https://example.org' }
	};
	const { surveys } = mapTable(head, { ...takenAs(head, suggested, 'questions'), constants });
	expect(
		surveys.flatMap(({ estimates }) =>
			estimates.map(({ questionId, response, percent, groupSampleSize }) =>
				[questionId, response, percent.value, groupSampleSize].join(' ')
			)
		)
	).toEqual([
		'build-the-bridge Aye 54 1000',
		'build-the-tunnel Aye 40 990',
		'build-the-bridge Nay 46 1000',
		'build-the-tunnel Nay 60 990'
	]);
});

it('what a form no longer shows of a column is not put back', () => {
	const days = headOf('Reply,Feb 3-16 2025,March 2025', 'Aye,54,40', 'Nay,46,60').suggested;
	expect(days.columns[1]!.facts).toEqual({ start_date: '2025-02-03', end_date: '2025-02-16' });
	const form = new FormData();
	const fields = { 'use-1': 'percent+', 'facts-1': 'percent+', 'response-1': 'Yea' };
	for (const [name, value] of Object.entries(fields)) form.append(name, value);
	expect(readMapping(form, days).columns[1]!.facts).toEqual({ response: 'Yea' });
});

it('a row said to be no answer is left out, and one said to be one is not', () => {
	const { head, suggested } = questions;
	expect(mappingView(head, suggested).stances.at(-1)).toEqual({
		response: 'Base: all',
		stance: 'no-answer'
	});
	const form = new FormData();
	for (const [response, stance] of [
		['Aye', 'no-answer'],
		['Base: all', '']
	]) {
		form.append('response-of', response!);
		form.append('stance', stance!);
	}
	const read = readMapping(form, suggested);
	expect([read.notAnswers, read.stances]).toEqual([['Aye'], {}]);
});
