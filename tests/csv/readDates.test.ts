import { describe, expect, it } from 'vitest';
import { type CellReading, nothingSaid } from '$lib/csv/cells/cellReading.ts';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { CellFault, readCell } from '$lib/csv/cells/readCell.ts';
import type { Problem } from '$lib/csv/problems/problem.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { describeProblem } from '$lib/words/describeProblem.ts';
import { surveyOf } from './surveyRows.ts';

const column = surveyFormat.columns.find(({ name }) => name === 'end_date')!;
const read = (cell: string, reading: CellReading = nothingSaid) => readCell(column, cell, reading);
const typeOf = (cell: string, reading: CellReading = nothingSaid) => {
	const value = read(cell, reading);
	return value instanceof CellFault ? value.type : value;
};
const dayFirst: CellReading = { dates: 'day-first', percents: null };
const monthFirst: CellReading = { dates: 'month-first', percents: null };
const yearFirst: CellReading = { dates: 'year-first', percents: null };

describe('a date', () => {
	it.each([
		['2025-02-10', '2025-02-10'],
		['2025-02', '2025-02'],
		['2025', '2025'],
		['2025-2-1', '2025-02-01'],
		['2025/02/10', '2025-02-10'],
		['2025.2.10', '2025-02-10'],
		['2025. 2. 10.', '2025-02-10'],
		['2025. 2. 10', '2025-02-10'],
		['2025. 2.', '2025-02'],
		['2025년 2월 10일', '2025-02-10'],
		['2025년 2월', '2025-02'],
		['2025年2月10日', '2025-02-10'],
		['12-Feb-2025', '2025-02-12'],
		['12 February 2025', '2025-02-12'],
		['12th Feb. 2025', '2025-02-12'],
		['Feb 12, 2025', '2025-02-12'],
		['February 12 2025', '2025-02-12'],
		['FEB 2025', '2025-02'],
		['Feb-2025', '2025-02'],
		['1 Sept 2024', '2024-09-01'],
		['May 5, 2018', '2018-05-05'],
		['2025-02-10T00:00:00Z', '2025-02-10'],
		['2025-02-10T00:00:00.000Z', '2025-02-10'],
		['2025-02-10 00:00:00', '2025-02-10'],
		['2025-02-10 00:00', '2025-02-10'],
		['24/05/2018', '2018-05-24'],
		['5/24/2018', '2018-05-24'],
		['5/24/2018 0:00', '2018-05-24'],
		['05/05/2018', '2018-05-05']
	])('%s is read as %s', (cell, date) => {
		expect(read(cell)).toBe(date);
	});

	it.each([
		['05/03/2024', '2024-03-05', '2024-05-03'],
		['05.03.2024', '2024-03-05', '2024-05-03'],
		['5-3-2024', '2024-03-05', '2024-05-03'],
		['5/3/2024 12:00:00 AM', '2024-03-05', '2024-05-03']
	])('%s is read only after somebody says which is the month', (cell, day, month) => {
		expect(read(cell)).toMatchObject({
			type: 'ambiguous-date',
			facts: { dayFirst: day, monthFirst: month }
		});
		expect(read(cell, dayFirst)).toBe(day);
		expect(read(cell, monthFirst)).toBe(month);
	});

	it.each(['25-02-10', '25.02.10', '25/02/10', '25-2-10'])(
		'%s is read only after somebody says which is the year',
		(cell) => {
			expect(read(cell)).toMatchObject({
				type: 'ambiguous-date',
				facts: { dayFirst: '2010-02-25', yearFirst: '2025-02-10' }
			});
			expect(read(cell, dayFirst)).toMatchObject({ type: 'two-digit-year', kept: '2010-02-25' });
			expect(read(cell, yearFirst)).toMatchObject({ type: 'two-digit-year', kept: '2025-02-10' });
			expect(typeOf(cell, monthFirst)).toBe('impossible-date');
		}
	);

	it('can be one of three', () => {
		const found = read('10/11/12') as CellFault;
		expect(found.facts).toEqual({
			dayFirst: '2012-11-10',
			monthFirst: '2012-10-11',
			yearFirst: '2010-11-12'
		});
		expect(
			describeProblem({ ...found, row: 1, column: 'd', cell: '10/11/12' } as Problem).what
		).toBe('“10/11/12” can be 2012-11-10, 2012-10-11 or 2010-11-12.');
	});

	it('that contradicts what was said does not exist', () => {
		expect(read('24/05/2018', dayFirst)).toBe('2018-05-24');
		expect(read('24/05/2018', monthFirst)).toMatchObject({
			type: 'impossible-date',
			facts: { order: 'month-first' }
		});
		expect(typeOf('5/24/2018', dayFirst)).toBe('impossible-date');
	});

	it.each([
		['1/8/18', monthFirst, '2018-01-08'],
		['1/8/18', dayFirst, '2018-08-01'],
		['12-Feb-25', nothingSaid, '2025-02-12'],
		['30/12/68', nothingSaid, '2068-12-30'],
		['30/12/69', nothingSaid, '1969-12-30'],
		['25. 2. 10.', nothingSaid, '2025-02-10'],
		['10. 2. 25.', dayFirst, '2025-02-10'],
		['25년 2월 10일', nothingSaid, '2025-02-10'],
		['24-Feb-10', nothingSaid, '2010-02-24'],
		['24-Feb-10', yearFirst, '2024-02-10'],
		['68-Feb-10', nothingSaid, '2068-02-10'],
		['45-02-10', nothingSaid, '2045-02-10']
	])('%s with a two-digit year is read with a note', (cell, reading, date) => {
		expect(read(cell, reading)).toMatchObject({
			type: 'two-digit-year',
			severity: 'note',
			kept: date,
			facts: { date }
		});
	});

	it('with a two-digit year is noted once for each column', () => {
		const { value, problems } = readSurveys(
			surveyOf({ end_date: '30-Dec-18' }, { wave_id: 'w-2', end_date: '31-Dec-18' })
		);
		expect(value.map(({ endDate }) => endDate)).toEqual(['2018-12-30', '2018-12-31']);
		expect(problems).toMatchObject([{ type: 'two-digit-year', severity: 'note', row: 2 }]);
	});

	it.each([
		['1/8/18', 'ambiguous-date'],
		['25/2/13', 'ambiguous-date'],
		['2025-02-30', 'impossible-date'],
		['2025-13', 'impossible-date'],
		['31/31/2024', 'impossible-date'],
		['30 Feb 2025', 'impossible-date'],
		['2025년 13월 1일', 'impossible-date'],
		['2025-02-10T15:00:00Z', 'time-in-date'],
		['2025-02-10T00:00:00+09:00', 'time-in-date'],
		['2025-02-10 09:30', 'time-in-date'],
		['2/10/2025 3:04 PM', 'time-in-date'],
		['2/10/2025 12:00 PM', 'time-in-date'],
		['########', 'spreadsheet-error'],
		['Feb-25', 'not-a-date'],
		['Feb 10-12, 2025', 'not-a-date'],
		['45698', 'not-a-date'],
		['20250210', 'not-a-date'],
		['spring 2025', 'not-a-date'],
		['12 Foo 2025', 'not-a-date'],
		['2025-02-1O', 'not-a-date'],
		['yesterday', 'not-a-date']
	])('is never made of %s: it is %s', (cell, type) => {
		expect(typeOf(cell)).toBe(type);
	});
});
