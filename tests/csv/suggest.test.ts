import { describe, expect, it } from 'vitest';
import { answerStance } from '$lib/csv/mapping/answerStance.ts';
import { eventFormat } from '$lib/csv/format/eventFormat.ts';
import { dateOrder } from '$lib/csv/mapping/suggest/dateOrder.ts';
import { kindOfTable } from '$lib/csv/mapping/suggest/kindOfTable.ts';
import { suggestMapping } from '$lib/csv/mapping/suggest/suggestMapping.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';

const sample = (...rows: string[]) => rows.map((cells) => ({ cells: cells.split(';') }));

/** What each column of a made-up file is suggested to be. */
function uses(header: string, ...rows: string[]) {
	const { columns } = suggestMapping(surveyFormat, header.split(';'), sample(...rows));
	return columns.map(({ to, facts }) => (facts ? { [to!]: facts } : to));
}

describe('columns are suggested', () => {
	it('by names in other words, if their cells fit', () => {
		expect(uses('Source;Date;Sample;Results;Reply', 'Report 7;2025-01-02;900;54;Yes')).toEqual([
			'source_title',
			'end_date',
			'sample_size',
			'percent',
			'response'
		]);
		expect(uses('Source;Sample', '7;blue')).toEqual([null, null]);
	});

	it('by Korean names', () => {
		expect(
			uses(
				'조사기관;조사일;표본수;표본오차;응답;비율',
				'하나조사;2025. 2. 10.;1000명;±3.1%p;찬성;54',
				'하나조사;2025. 2. 10.;1000명;±3.1%p;반대;40'
			)
		).toEqual(['pollster', 'end_date', 'sample_size', 'margin_of_error', 'response', 'percent']);
	});

	it('by what stands in them', () => {
		expect(
			uses(
				'a;b;c;d;e;Favor;Oppose',
				'https://example.org/1;2025-01-02;2025-01-04;New Zealand;online;54;40',
				'https://example.org/2;2025-02-02;2025-02-04;South Korea;telephone;50;41'
			).slice(0, 5)
		).toEqual(['source_url', 'start_date', 'end_date', 'country', 'mode']);
	});

	it('as answers by their sums, not ids, weights, leads and the like', () => {
		expect(
			uses(
				'poll number;Apples;Pears;Plums;Lead;weight',
				'11;40;35;20;5;1.2',
				'12;41;36;18;5;0.8'
			).map((use) => (typeof use === 'object' && use ? use.percent : use))
		).toEqual([
			null,
			{ response: 'Apples' },
			{ response: 'Pears' },
			{ response: 'Plums' },
			null,
			null
		]);
	});

	it.each([
		['approve (republican)', { response: 'approve', group_type: 'party', group: 'Republican' }],
		['yes_dem', { response: 'yes', group_type: 'party', group: 'Democrat' }],
		['Women / Disapprove', { response: 'Disapprove', group_type: 'gender', group: 'Women' }],
		['18-34: No', { response: 'No', group_type: 'age', group: '18-34' }],
		['Total Yes', { response: 'Total Yes' }]
	])('as the answer of a group: %s', (name, percent) => {
		expect(uses(`Yes;${name}`, '54;40')[1]).toEqual({ percent });
	});
});

describe('meanings are suggested', () => {
	const { values, stances } = suggestMapping(
		surveyFormat,
		['pop', 'country', 'mode', 'response', 'percent', 'sample_size'],
		sample(
			'LV;South Korea;Live phone;Strongly approve;54;N/A',
			'A;KR;Text-to-web;Disapprove somewhat;30;900',
			'nurses;대한민국;IVR/Online;Neither approve nor disapprove;10;800',
			'A;KR;online;Someone else;3;800'
		)
	);

	it('for codes, names of countries, ways of asking, and what is not known', () => {
		expect(values).toMatchObject({
			population: { LV: 'likely voters', A: 'adults' },
			country: { 'South Korea': 'KR', 대한민국: 'KR' },
			mode: { 'Live phone': 'telephone', 'Text-to-web': 'online', 'IVR/Online': 'mixed' },
			sample_size: { 'N/A': '' }
		});
		expect(Object.keys(values.mode!)).not.toContain('online');
		expect(Object.keys(values.population!)).not.toContain('nurses');
	});

	it('for numbers that say of what they are', () => {
		const suggested = suggestMapping(
			surveyFormat,
			['moe', 'n'],
			sample('+/- 3.1 points;1,002명', '3.5;900')
		);
		expect(suggested.values).toEqual({
			margin_of_error: { '+/- 3.1 points': '3.1' },
			sample_size: { '1,002명': '1002' }
		});
	});

	it('for where answers stand', () => {
		expect(stances).toEqual({
			'Strongly approve': 'favour',
			'Disapprove somewhat': 'oppose',
			'Neither approve nor disapprove': 'middle'
		});
	});
});

it.each([
	['Yes', 'favour'],
	['NET Favorable', 'favour'],
	['No', 'oppose'],
	['Strongly disagree', 'oppose'],
	['Not at all confident', undefined],
	['Don’t know', 'none'],
	['DK/NA', 'none'],
	['No opinion', 'none'],
	['찬성한다', 'favour'],
	['매우 반대', 'oppose'],
	['모름/무응답', 'none'],
	['Other', null],
	['Apples', undefined]
])('the answer %s most likely stands %s', (response, stance) => {
	expect(answerStance(response)).toBe(stance);
});

it.each([
	[['1/2/2025', '13/2/2025'], 'day-first'],
	[['1/2/25', '2/13/25'], 'month-first'],
	[['1/2/2025'], null],
	[['13/2/2025', '2/13/2025'], null],
	[['2025-01-13'], null],
	[['25-02-10', '25-02-13'], null],
	[['25-02-10', '45-02-13'], 'year-first'],
	[['25. 2. 10.'], null]
])('dates like %s are %s', (texts, order) => {
	expect(dateOrder(texts)).toBe(order);
});

describe('what a file holds', () => {
	const people = (header: string, row: (i: number) => string) =>
		kindOfTable(
			header.split(';'),
			Array.from({ length: 12 }, (_, i) => ({ cells: row(i).split(';') }))
		);

	it('is people where each row has a number and codes', () => {
		expect(people('caseid;q1;q2;sex', (i) => `${i};${i % 4};${i % 3};${i % 2}`)).toBe(
			'respondents'
		);
		expect(people('no;q1;q2;sex', (i) => `${900 + i};${i % 4};${i % 3};${i % 2}`)).toBe(
			'respondents'
		);
		expect(people('q1;q2;sex;weight', (i) => `${i % 4};${i % 3};${i % 2};${1 + i / 7}`)).toBe(
			'respondents'
		);
	});

	it('is events where columns say what happened', () => {
		expect(kindOfTable(['date', 'title', 'category', 'summary'], [])).toBe('event');
		const { columns } = suggestMapping(
			eventFormat,
			['When', 'Headline', 'Type', 'Description', 'Link'],
			sample('2025-01-02;Bridge opens;other;It opened.;https://example.org')
		);
		expect(columns.map(({ to }) => to)).toEqual([
			'date',
			'title',
			'category',
			'summary',
			'source_url'
		]);
	});

	it('is else a survey', () => {
		expect(kindOfTable(['pollster', 'response', 'percent'], [])).toBe('survey');
		expect(kindOfTable([], [])).toBe('survey');
	});
});
