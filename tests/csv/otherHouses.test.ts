import { describe, expect, it } from 'vitest';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { least, lines } from './surveyRows.ts';

/** A file with one row, a column renamed and its cell replaced. */
function renamed(from: string, to: string, cell: string) {
	const row = { ...least, [from]: cell };
	const header = Object.keys(row).map((name) => (name === from ? to : name));
	return readSurveys(lines(header.join(','), Object.values(row).join(',')));
}

/** The names FORMAT.md lists under "Names of other houses that are read as ours". */
const names: [ours: string, field: string, cell: string, read: unknown, ...theirs: string[]][] = [
	[
		'start_date',
		'startDate',
		'2020-05-01',
		'2020-05-01',
		'start',
		'field_start',
		'Fieldwork Start'
	],
	['end_date', 'endDate', '2020-05-02', '2020-05-02', 'end', 'field_end', 'Fieldwork End'],
	['percent', 'percent', '12', { value: 12, decimals: 0 }, 'pct', 'value', 'percentage', 'share'],
	['response', 'response', 'Maybe', 'Maybe', 'answer', 'option', 'choice'],
	['pollster', 'pollster', 'H', 'H', 'Pollster', 'survey_house', 'Polling Firm', 'display_name'],
	['sponsor', 'sponsor', 'S', 'S', 'sponsors', 'Commissioners'],
	['sample_size', 'sampleSize', '9', 9, 'SampleSize', 'observations', 'n', 'Sample Size'],
	['mode', 'mode', 'online', 'online', 'methodology'],
	['margin_of_error', 'marginOfError', '3.1', { value: 3.1, decimals: 1 }, 'moe', 'Precision'],
	['wave_id', 'id', 'poll-7', 'poll-7', 'poll_id', 'poll_slug'],
	['source_url', 'sourceUrl', 'https://a.org', 'https://a.org', 'url', 'URL'],
	['question_text', 'questionText', 'Do you?', 'Do you?', 'Text']
];

describe('names of other houses', () => {
	const cases = names.flatMap(([ours, field, cell, read, ...theirs]) =>
		theirs.map((name) => ({ ours, field, cell, read, name }))
	);

	it.each(cases)('$name is read as $ours', ({ ours, field, cell, read, name }) => {
		const { value, problems } = renamed(ours, name, cell);
		expect(problems).toEqual([]);
		const wave = value[0]!;
		expect({ ...wave.estimates[0], ...wave }).toMatchObject({ [field]: read });
	});

	it.each(['Pop', 'population_full', 'subpopulation'])('%s may hold codes', (name) => {
		const read = (cell: string) => renamed('population', name, cell).value[0]!.population;
		expect(['a', 'RV', 'lv', 'v', 'nurses'].map(read)).toEqual([
			'adults',
			'registered voters',
			'likely voters',
			'voters',
			'nurses'
		]);
	});

	it('our own population is never a code', () => {
		expect(renamed('population', 'population', 'rv').value[0]!.population).toBe('rv');
	});

	it('how finely percentages are rounded is not their margin of error', () => {
		const { value, problems } = renamed('margin_of_error', 'Precision', '0.1%');
		expect(value[0]!.marginOfError).toBeNull();
		expect(problems).toMatchObject([{ type: 'unknown-column', column: 'Precision' }]);
	});

	it('beside our own name the other house’s is merely unknown', () => {
		const header = [...Object.keys(least), 'display_name'].join(',');
		const { value, problems } = readSurveys(
			lines(header, [...Object.values(least), 'Q'].join(','))
		);
		expect(value[0]!.pollster).toBe('P');
		expect(problems).toMatchObject([{ type: 'unknown-column', column: 'display_name' }]);
	});

	it('no name means two columns', () => {
		const all = surveyFormat.columns.flatMap(({ name, aliases }) => [name, ...aliases]);
		expect(new Set(all).size).toBe(all.length);
	});
});

describe('a wide file', () => {
	const long = Object.fromEntries(
		Object.entries(least).filter(([name]) => name !== 'response' && name !== 'percent')
	);
	const header = Object.keys(long).join(',');
	const cells = Object.values(long).join(',');
	const read = (...rows: string[]) => {
		const { value, problems } = readSurveys(lines(...rows));
		const answers = value.flatMap(({ estimates }) =>
			estimates.map(({ response, percent, stance }) => [response, percent.value, stance])
		);
		return { answers, problems };
	};

	it('has one answer for each column of numbers, without a stance', () => {
		expect(read(`${header},Yes,No,Don't know`, `${cells},40,35.5,`)).toEqual({
			answers: [
				['Yes', 40, null],
				['No', 35.5, null]
			],
			problems: []
		});
	});

	it('has its percentages checked like any other, under their own column', () => {
		expect(read(`${header},Yes,No`, `${cells},400%,135`).problems).toMatchObject([
			{ type: 'out-of-range', row: 2, column: 'Yes', cell: '400%' },
			{ type: 'out-of-range', row: 2, column: 'No', cell: '135' }
		]);
	});

	it('keeps a column of words out of the answers and says so', () => {
		const { answers, problems } = read(`${header},Yes,Region`, `${cells},40,North`);
		expect(answers).toEqual([['Yes', 40, null]]);
		expect(problems).toMatchObject([{ type: 'unknown-column', column: 'Region' }]);
	});

	it('with words among the numbers is ambiguous', () => {
		const second = cells.replace('w-1', 'w-2');
		expect(
			read(`${header},Yes,No`, `${cells},40,30`, `${second},about half,30`).problems
		).toMatchObject([{ type: 'wide-mixed', row: 3, column: 'Yes', cell: 'about half' }]);
	});

	it('with a column of responses as well is ambiguous', () => {
		expect(read(`${header},response,Yes,No`, `${cells},Maybe,40,30`).problems[0]).toMatchObject({
			type: 'wide-mixed',
			column: 'response'
		});
	});

	it('is not meant where one column of numbers stands beside the responses', () => {
		expect(read(`${header},response,prcent`, `${cells},Maybe,40`).problems).toMatchObject([
			{ type: 'unknown-column', column: 'prcent' },
			{ type: 'missing-column', column: 'percent' }
		]);
	});

	it('cannot state one stance for several answers', () => {
		expect(read(`${header},stance,Yes,No`, `${cells},favour,40,30`).problems).toMatchObject([
			{ type: 'wide-mixed', row: 2, column: 'stance', cell: 'favour' }
		]);
	});

	it('needs an answer in each row', () => {
		const second = cells.replace('w-1', 'w-2');
		expect(read(`${header},Yes,No`, `${cells},40,30`, `${second},,`).problems).toMatchObject([
			{ type: 'missing-value', row: 3, column: 'Yes' }
		]);
	});
});
