import { describe, expect, it } from 'vitest';
import { dateRange, isDateRange } from '$lib/csv/cells/dateRange.ts';
import { mapTable } from '$lib/csv/mapping/mapTable.ts';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import { suggestMapping } from '$lib/csv/mapping/suggest/suggestMapping.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { tableOf } from './tableOf.ts';

describe('a period in one cell', () => {
	it.each([
		['10-14 Feb 2025', '2025-02-10', '2025-02-14'],
		['10–14 February 2025', '2025-02-10', '2025-02-14'],
		['10th - 11th February 2025', '2025-02-10', '2025-02-11'],
		['Feb 10-14, 2025', '2025-02-10', '2025-02-14'],
		['Feb. 10 to 14, 2025', '2025-02-10', '2025-02-14'],
		['Jan 28 – Feb 2, 2025', '2025-01-28', '2025-02-02'],
		['30 Jan – 3 Feb 2025', '2025-01-30', '2025-02-03'],
		['Sept. 28-Oct. 2, 2025', '2025-09-28', '2025-10-02'],
		['2025 Jan 21-27', '2025-01-21', '2025-01-27'],
		['Jan-Feb 2025', '2025-01', '2025-02'],
		['2025-02-10/2025-02-14', '2025-02-10', '2025-02-14'],
		['2025-02-10 to 2025-02-14', '2025-02-10', '2025-02-14'],
		['2025-02-10/14', '2025-02-10', '2025-02-14'],
		['2025. 2. 10.~12.', '2025-02-10', '2025-02-12'],
		['2025년 2월 10일~12일', '2025-02-10', '2025-02-12'],
		['10.–14.2.2025', '2025-02-10', '2025-02-14'],
		['2/10-14/2025', '2025-02-10', '2025-02-14']
	])('%s', (text, first, last) => {
		expect(dateRange(text)).toEqual([first, last]);
		expect(isDateRange(text)).toBe(true);
	});

	it.each([
		['Dec 28 – Jan 3, 2025', '2024-12-28', '2025-01-03'],
		['2025. 12. 28.~1. 3.', '2025-12-28', '2026-01-03'],
		['28/12 - 03/01/2025', '28/12/2024', '03/01/2025']
	])('across the turn of the year: %s', (text, first, last) => {
		expect(dateRange(text)).toEqual([first, last]);
	});

	it('may be a single day', () => {
		expect(dateRange('13 Feb 2025')).toEqual(['13 Feb 2025', '13 Feb 2025']);
		expect(isDateRange('13 Feb 2025')).toBe(false);
	});

	it.each([
		...[
			'10/22 - 10/28',
			'10-14 Feb',
			'Feb 10, 12 and 14, 2025',
			'45-50',
			'18-34',
			'1/2',
			'2024/2025'
		],
		...['Oct 31-Nov 2, 24', 'Mon 10 – Fri 14 Feb 2025', '2024 – Feb 2025', 'Feb – 14 Mar 2025', '']
	])('%j is none', (text) => {
		expect(dateRange(text)).toBeNull();
	});

	it('is none where its form is not that of the file', () => {
		expect(dateRange('10-12/02/2025', 'month-first')).toBeNull();
		expect(dateRange('2/10-14/2025', 'day-first')).toBeNull();
	});
});

describe('a column of periods', () => {
	const header = 'Pollster,Dates conducted,Yes,No';
	const read = (dates: Mapping['dates'], ...cells: string[]) => {
		const table = tableOf([header, ...cells.map((cell) => `P,"${cell}",54,40`)].join('\n'));
		const suggested = suggestMapping(surveyFormat, table.header, table.rows);
		const constants = {
			...{ country: 'NZ', population: 'adults', question_id: 'q', question: 'Q?' },
			...{ source_title: 'S', source_url: 'https://example.org' }
		};
		const mapping = { ...suggested, constants, dates: dates ?? suggested.dates };
		const { surveys, problems } = mapTable(table, mapping);
		return {
			uses: suggested.columns.map(({ to }) => to),
			days: surveys.map(({ startDate, endDate }) => [startDate, endDate]),
			errors: problems
				.filter(({ severity }) => severity === 'error')
				.map(({ type, row, column, cell }) => [type, row, column, cell])
		};
	};

	it('is suggested and gives both days', () => {
		expect(read(null, '10–14 Feb 2025', '20 Feb 2025', '2025-03-01/2025-03-04')).toEqual({
			uses: ['pollster', 'start_date+end_date', 'percent', 'percent'],
			days: [
				['2025-02-10', '2025-02-14'],
				['2025-02-20', '2025-02-20'],
				['2025-03-01', '2025-03-04']
			],
			errors: []
		});
	});

	it('is asked for the order of its numbers like single days', () => {
		expect(read(null, '03/02 - 05/02/2025').errors).toEqual([
			['ambiguous-date', 2, 'Dates conducted', '03/02 - 05/02/2025']
		]);
		expect(read('month-first', '03/02 - 03/05/2025').days).toEqual([['2025-03-02', '2025-03-05']]);
		expect(read('day-first', '03/02 - 05/02/2025').days).toEqual([['2025-02-03', '2025-02-05']]);
	});

	it('tells the order by itself where one of its days can be nothing else', () => {
		expect(read(null, '10/02 - 14/02/2025', '03/03 - 05/03/2025').days).toEqual([
			['2025-02-10', '2025-02-14'],
			['2025-03-03', '2025-03-05']
		]);
	});

	it('is refused with its place where the days cannot be told', () => {
		expect(read(null, '10–14 Feb 2025', '22 - 28 Feb', 'Feb 30-31, 2025').errors).toEqual([
			['not-a-date', 3, 'Dates conducted', '22 - 28 Feb'],
			['impossible-date', 4, 'Dates conducted', 'Feb 30-31, 2025']
		]);
		expect(read(null, '14-10 Feb 2025').errors).toEqual([
			['dates-out-of-order', 2, 'Dates conducted', '14-10 Feb 2025']
		]);
	});
});
