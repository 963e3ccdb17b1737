import { describe, expect, it } from 'vitest';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { type Problem, problemTypes } from '$lib/csv/problems/problem.ts';
import { describeProblem } from '$lib/words/describeProblem.ts';

const bare: Omit<Problem, 'type'> = {
	severity: 'error',
	row: 3,
	column: 'c',
	cell: 'x',
	facts: {}
};
const header = 'wave_id,pollster,end_date,country,population,question_id,question,response,percent';
const faulty = (row: string) =>
	readSurveys(`${header},source_title,source_url\n${row},T,https://example.org`).problems;

describe('the words for a problem', () => {
	it.each(problemTypes)('%s has a sentence and advice', (type) => {
		const { what, advice } = describeProblem({ ...bare, type });
		expect(what).toMatch(/^.+\.$/);
		expect(advice).toMatch(/^.+\.$/);
	});

	it('quote the cell and say what to write instead', () => {
		const words = faulty('w,P,2024-02-30,UK,adults,q,Q?,Yes,<1').map(describeProblem);
		expect(words).toEqual([
			{
				what: '“2024-02-30” is a year, month or day that does not exist.',
				advice: 'Correct the date; where the day is not known, leave it out, as in 2018-06.'
			},
			{ what: '“UK” is not a country code.', advice: 'Write GB for the United Kingdom.' },
			{
				what: '“<1” says that a number lies beyond a limit, not which it is.',
				advice:
					'Write the number if it is known; otherwise leave the row out, or write the limit and say in value_note what was published.'
			}
		]);
	});

	it('state the range that was left', () => {
		const [problem] = faulty('w,P,2024,NZ,adults,q,Q?,Yes,101');
		expect(describeProblem(problem!).what).toBe(
			'“101” is out of range: it must be at least 0 and at most 100.'
		);
	});

	it('show a long or many-lined cell short and on one line', () => {
		const cell = `a\n\u0007b ${'long '.repeat(100)}`;
		const { what } = describeProblem({ ...bare, type: 'not-a-date', cell });
		expect(what.length).toBeLessThan(150);
		expect(what).toMatch(/^“a \ufffdb long .*…” is not/);
	});

	it('never say undefined where the facts are there', () => {
		const text = `${header},source_title,source_url\nw,P,,NZ,adults,q,Q?,Yes,61,T,https://a.org\nw,Q,,NZ,adults,q,Q?,No,x,T,a.org`;
		for (const problem of readSurveys(text).problems) {
			const { what, advice } = describeProblem(problem);
			expect(`${what} ${advice}`).not.toContain('undefined');
		}
	});
});
