import { describe, expect, it } from 'vitest';
import { certainMapping } from '$lib/csv/mapping/certainMapping.ts';
import { mapTable } from '$lib/csv/mapping/mapTable.ts';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import { reusable, withSaved } from '$lib/csv/mapping/suggest/savedMapping.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { warningName } from '$lib/csv/problems/warningName.ts';
import { least } from './surveyRows.ts';

const { response: _, percent: __, ...common } = least;

/** A made-up wide table: a question in each row. */
const tableOf = (answers: string[], ...rows: string[][]) => ({
	header: [...Object.keys(common), ...answers],
	headerRow: 1,
	rows: rows.map((cells, i) => ({
		row: i + 2,
		cells: [...Object.values({ ...common, question_id: `q-${i}`, question: `Q${i}?` }), ...cells]
	}))
});

/** The problems of a table whose columns somebody left out by name. */
function problemsOf(table: ReturnType<typeof tableOf>, leftOut: string, groups = false): string[] {
	const mapping = certainMapping(surveyFormat, table.header, table.rows);
	const columns: Mapping['columns'] = table.header.map((header) => {
		if (header === leftOut) return { header, to: null };
		if (header in common) return { header, to: header };
		const facts: Record<string, string> = groups
			? { group_type: 'sex', group: header }
			: { response: header };
		return { header, to: 'percent', facts };
	});
	const constants: Mapping['constants'] = groups ? { response: 'Yes' } : {};
	return mapTable(table, { ...mapping, columns, constants })
		.problems.filter(({ severity }) => severity === 'warning')
		.map(warningName);
}

describe('a column that is left out beside columns of answers', () => {
	it.each([
		['numbers that fill up the row', ['5', '11']],
		['numbers, one of which is spoilt', ['5', '45-50']],
		['signs of percent', ['5%', '90%']],
		['what a spreadsheet shows for numbers', ['########', '########']]
	])('is a warning by name where it holds %s', (_, [first, second]) => {
		const table = tableOf(['Yea', 'Nay', 'Unsure'], ['52', '43', first!], ['48', '41', second!]);
		expect(problemsOf(table, 'Unsure')).toEqual(['left-out-numbers:Unsure']);
	});

	it.each([
		['numbers that are too many for the row', ['17', '18']],
		['numbers that are too few for the row', ['1', '2']],
		['counts', ['1000', '1002']],
		['words', ['a', 'b']],
		['ages', ['18-24', '25-34']],
		['nothing', ['', '']]
	])('is none where it holds %s', (_, [first, second]) => {
		const table = tableOf(['Yea', 'Nay', 'Mark'], ['52', '40', first!], ['48', '41', second!]);
		expect(problemsOf(table, 'Mark')).toEqual([]);
	});

	it('is none where it is called what ids, grades and weights are called', () => {
		const table = tableOf(['Yea', 'Nay', 'Grade'], ['52', '43', '5'], ['48', '41', '11']);
		expect(problemsOf(table, 'Grade')).toEqual([]);
	});

	it('is judged by the numbers of other groups where each column is one', () => {
		const table = tableOf(['Men', 'Women', 'Others'], ['52', '43', '50'], ['8', '11', '10']);
		expect(problemsOf(table, 'Others', true)).toEqual(['left-out-numbers:Others']);
		const ids = tableOf(['Men', 'Women', 'Mark'], ['52', '43', '1'], ['8', '11', '99']);
		expect(problemsOf(ids, 'Mark', true)).toEqual([]);
	});

	it('is a warning where an earlier file of the same mapping did not have it', () => {
		const earlier = tableOf(['Yea', 'Nay'], ['52', '43']);
		const saved = reusable(certainMapping(surveyFormat, earlier.header, earlier.rows));
		const later = tableOf(['Yea', 'Nay', 'Unsure'], ['52', '43', '5']);
		const mapping = withSaved(saved, certainMapping(surveyFormat, later.header, later.rows));
		const names = mapTable(later, mapping).problems.map(warningName);
		expect(names).toContain('unknown-column:Unsure');
	});
});
