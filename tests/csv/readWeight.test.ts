import { describe, expect, it } from 'vitest';
import { ProblemList } from '$lib/csv/problems/problemList.ts';
import { readRespondents } from '$lib/csv/respondents/readRespondents.ts';
import { readWeight } from '$lib/csv/respondents/readWeight.ts';

describe('a weight', () => {
	it.each([
		['0.85', 0.85],
		['0,85', 0.85],
		['2', 2],
		['', 0]
	])('%j is read', (cell, weight) => {
		expect(readWeight(cell)).toBe(weight);
	});

	it.each(['1E+05', '1e5', '1.2E-3', '0x1F', '1,234', '#REF!', 'NaN', 'Infinity', '1 000'])(
		'%s is none',
		(cell) => {
			expect(readWeight(cell)).toBeNaN();
		}
	);

	it('that is none is named in every row, whatever is wrong with it', () => {
		const problems = new ProblemList();
		const cells = ['1', '1E+05', '-1', '0x1F', '#REF!', '1E+05'];
		readRespondents(
			['w'],
			cells.map((cell, i) => ({ row: i + 2, cells: [cell] })),
			{
				...{ kind: 'respondents', reading: {}, constants: {}, weight: 'w', stratum: null },
				...{ cluster: null, questions: [], groups: [], margins: [] }
			},
			problems
		);
		expect(problems.list().map(({ row, type }) => [row, type])).toEqual([
			[3, 'exponent'],
			[4, 'negative-weight'],
			[5, 'not-a-number'],
			[6, 'spreadsheet-error'],
			[7, 'exponent']
		]);
	});
});
