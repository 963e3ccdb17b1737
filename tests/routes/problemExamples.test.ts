import { expect, it } from 'vitest';
import { problemTypes } from '../../src/lib/csv/problems/problem.ts';
import { documentedProblems } from '../../src/routes/data/problemExamples.ts';

it('every type of problem is documented by a sentence without gaps', () => {
	const documented = documentedProblems();
	expect(documented.map(({ type }) => type)).toEqual([...problemTypes]);
	for (const { what, advice } of documented)
		expect(`${what} ${advice}`).not.toMatch(/undefined|null|NaN|“”/);
});
