import { describe, expect, it } from 'vitest';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { warningName } from '$lib/csv/problems/warningName.ts';
import { describeProblem } from '$lib/words/describeProblem.ts';
import { estimatesOf, madeUpMapping, yesNo } from '../server/respondents/madeUpRespondents.ts';
import { surveyOf } from './surveyRows.ts';

const problemsOf = (...rows: Record<string, string>[]) => readSurveys(surveyOf(...rows)).problems;

describe('answers that differ by capital letters or spaces only', () => {
	it('are a warning by name in one question and group, with both rows', () => {
		const problems = problemsOf(
			{ response: 'Very good', percent: '20' },
			{ response: 'VERY  GOOD', percent: '30' },
			{ response: 'Very good', group_type: 'sex', group: 'women' },
			{ response: 'No', percent: '10' }
		);
		expect(problems).toMatchObject([
			{ type: 'same-answer', severity: 'warning', row: 3, column: 'response', cell: 'VERY  GOOD' }
		]);
		expect(problems[0]!.facts).toMatchObject({ first: 2, stated: 'Very good' });
		expect(warningName(problems[0]!)).toBe('same-answer:w-1/q-1/very good');
		expect(describeProblem(problems[0]!).what).toContain('“Very good” in row 2');
	});

	it('may be answers to two questions, of two groups, or a sum and its part', () => {
		expect(problemsOf({}, { response: 'YES', question_id: 'q-2' })).toEqual([]);
		expect(problemsOf({}, { response: 'YES', group_type: 'sex', group: 'men' })).toEqual([]);
		expect(problemsOf({}, { response: 'YES', response_kind: 'net' })).toEqual([]);
	});

	it('are a warning among the cells of respondents, unless they have one name', () => {
		const text = `q\n${'Yes\n'.repeat(60)}${'YES\n'.repeat(30)}${'No\n'.repeat(50)}`;
		const mapping = (upper: string) => {
			const answers = [
				['Yes', 'Yes'],
				['YES', upper],
				['No', 'No']
			].map(([code, response]) => ({ code: code!, response: response!, stance: null }));
			return madeUpMapping({ questions: [yesNo('q', { answers })] });
		};
		const found = estimatesOf(text, mapping('Yes (loud)')).problems;
		expect(found).toMatchObject([
			{ type: 'same-answer', row: 62, column: 'q', cell: 'YES', facts: { first: 2, stated: 'Yes' } }
		]);
		expect(found.map(warningName)).toEqual(['same-answer:q/yes']);
		expect(estimatesOf(text, mapping('Yes')).problems).toEqual([]);
	});
});

describe('letters written as two characters', () => {
	it('are read as one, so that equal answers are equal', () => {
		const { value, problems } = readSurveys(
			surveyOf({ response: 'Caf\u00e9' }, { response: 'Cafe\u0301' })
		);
		expect(value[0]!.estimates.map(({ response }) => response)).toEqual(['Caf\u00e9']);
		expect(problems).toMatchObject([{ type: 'duplicate-key', row: 3, facts: { first: 2 } }]);
	});

	it('are one in Korean too', () => {
		const { value } = readSurveys(surveyOf({ response: '찬성'.normalize('NFD') }));
		expect(value[0]!.estimates[0]!.response).toBe('\ucc2c\uc131');
	});
});

describe('the base of a group', () => {
	it('is a warning by name where it is greater than the sample', () => {
		const group = { group_type: 'sex', group: 'women', sample_size: '1000' };
		const problems = problemsOf({ ...group, group_sample_size: '1001' });
		expect(problems).toMatchObject([
			{ type: 'base-above-sample', severity: 'warning', row: 2, column: 'group_sample_size' }
		]);
		expect(warningName(problems[0]!)).toBe('base-above-sample:group_sample_size/w-1');
		expect(problemsOf({ ...group, group_sample_size: '1000' })).toEqual([]);
		expect(problemsOf({ ...group, sample_size: '', group_sample_size: '9000' })).toEqual([]);
	});
});
