import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSurveys } from '../../src/lib/csv/readSurveys.ts';
import { byQuestion } from '../../src/routes/byQuestion.ts';
import { latestNumber } from '../../src/routes/latestNumber.ts';
import {
	countriesOf,
	readQuestionView,
	rowsInView,
	wavesInView
} from '../../src/routes/questions/questionView.ts';
import { viewQuery } from '../../src/routes/questions/viewQuery.ts';

// The numbers are those of tests/fixtures/other-subject/surveys/harbour.csv.
const file = 'tests/fixtures/other-subject/surveys/harbour.csv';
const { value, problems } = readSurveys(readFileSync(file, 'utf8'));
const bridge = byQuestion(value).get('build-bridge')!;
const at = (query: string) => new URL(`http://site/questions/build-bridge${query}`);
const ids = (query: string) =>
	wavesInView(bridge, readQuestionView(at(query), bridge)).map((wave) => wave.id);
const rows = (query: string) =>
	rowsInView(bridge, readQuestionView(at(query), bridge)).flatMap((wave) =>
		wave.estimates.map((e) => `${wave.id} ${e.group} ${e.response}`)
	);

describe('the made-up subject', () => {
	it('is read without a problem', () => expect(problems).toEqual([]));
});

describe('the view of a question', () => {
	it('is the whole question where the address says nothing', () => {
		expect(rows('')).toHaveLength(11);
		expect(viewQuery(readQuestionView(at(''), bridge))).toBe('');
	});

	it('says the same in the address it came from', () => {
		const query = '?answer=favour&country=NZ&from=2021&to=2022-05';
		expect(viewQuery(readQuestionView(at(query), bridge))).toBe(query);
	});

	it('holds every wave that may have been in the field on a day of the period', () => {
		expect(ids('?from=2022-05-31&to=2023-06-01')).toEqual(['harbour-2022', 'harbour-2023']);
		expect(ids('?country=FJ')).toEqual(['island-2023']);
	});

	it('keeps all groups of an answer in its rows', () => {
		expect(rows('?answer=favour&to=2021')).toEqual([
			'harbour-2021 all Support',
			'harbour-2021 North shore Support',
			'harbour-2021 South shore Support'
		]);
		expect(rows('?answer=No')).toEqual(['island-2023 all No']);
	});

	it('refuses an answer or a country that the question does not have', () => {
		expect(() => readQuestionView(at('?answer=perhaps'), bridge)).toThrow();
		expect(() => readQuestionView(at('?country=US'), bridge)).toThrow();
	});

	it('names the country with most waves first', () => {
		expect(countriesOf(bridge)).toEqual(['NZ', 'FJ']);
	});
});

describe('the latest number', () => {
	it('is that of the last fieldwork, in the answer named', () => {
		expect(latestNumber(bridge)?.estimate.percent.value).toBe(33);
		expect(latestNumber(bridge, { stance: 'none' })?.estimate.percent.value).toBe(10.5);
	});

	it('is missing where nobody gave the answer', () => {
		expect(latestNumber(bridge, { response: 'Perhaps' })).toBeNull();
	});
});
