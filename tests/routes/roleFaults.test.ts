import { expect, test } from 'vitest';
import type { RespondentRole } from '$lib/csv/mapping/suggest/suggestRespondents.ts';
import { roleFaults } from '../../src/routes/upload/[draft]/respondents/roleFaults.ts';

const sample = (name: string, cells: number) => ({
	name,
	codes: Array.from({ length: cells }, (_, i) => `${i}`),
	filled: 1000,
	rows: 1000
});
const faultsOf = (...columns: [role: RespondentRole, cells: number][]) =>
	roleFaults(
		columns.map(([role, cells]) => sample(role, cells)),
		new Map(columns.map(([role]) => [role, role]))
	).map(({ field }) => field);

test('a column with more cells than answers or groups can have is to be left out; weights and the sample may have any', () => {
	expect(faultsOf(['question', 500], ['weight', 900], ['stratum', 600], ['cluster', 900])).toEqual(
		[]
	);
	expect(faultsOf(['question', 501], ['group', 501], ['margin', 501], ['option', 501])).toEqual([
		'role-0',
		'role-1',
		'role-2',
		'role-3'
	]);
});

test('something must be asked', () => {
	expect(faultsOf(['group', 3])).toEqual(['columns']);
});
