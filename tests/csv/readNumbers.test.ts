import { describe, expect, it } from 'vitest';
import { type CellReading, nothingSaid } from '$lib/csv/cells/cellReading.ts';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { CellFault, readCell } from '$lib/csv/cells/readCell.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { warningName } from '$lib/csv/problems/warningName.ts';
import { surveyOf } from './surveyRows.ts';

const columns = new Map(surveyFormat.columns.map((column) => [column.name, column]));
const read = (name: string, cell: string, reading: CellReading = nothingSaid) => {
	const value = readCell(columns.get(name)!, cell, reading);
	return value instanceof CellFault ? value.type : value;
};
const shares: CellReading = { dates: null, percents: 'share' };

describe('a percentage', () => {
	it.each([
		['70', 70, 0],
		['70.0', 70, 1],
		['70%', 70, 0],
		['70 %', 70, 0],
		['70.5\u00a0%', 70.5, 1],
		['70,5', 70.5, 1],
		['70,50', 70.5, 2],
		['70,5%', 70.5, 1],
		['0,705', 0.705, 3],
		['0.4', 0.4, 1],
		['100', 100, 0],
		['007', 7, 0]
	])('%s is read with its decimals', (cell, value, decimals) => {
		expect(read('percent', cell)).toEqual({ value, decimals });
	});

	it.each([
		['12,345', 'ambiguous-number'],
		['<1', 'less-than'],
		['< 0.5%', 'less-than'],
		['less than 1', 'less-than'],
		['>99', 'less-than'],
		['~50', 'less-than'],
		['*', 'not-published'],
		['n/a', 'not-published'],
		['N/A', 'not-published'],
		['#N/A', 'not-published'],
		['-', 'not-published'],
		['–', 'not-published'],
		['..', 'not-published'],
		['45-50', 'range-for-number'],
		['45–50%', 'range-for-number'],
		['45 to 50', 'range-for-number'],
		['0x46', 'not-a-number'],
		['NaN', 'not-a-number'],
		['Infinity', 'not-a-number'],
		['########', 'spreadsheet-error'],
		['#DIV/0!', 'spreadsheet-error'],
		['#REF!', 'spreadsheet-error'],
		['1E+05', 'exponent'],
		['7.05e1', 'exponent'],
		['Feb-12', 'date-for-number'],
		['12-Feb', 'date-for-number'],
		['2025-02-12', 'date-for-number'],
		['2/12/2025', 'date-for-number'],
		['12 February 2025', 'date-for-number'],
		['=70/2', 'formula'],
		['７０', 'not-a-number'],
		['٧٠', 'not-a-number'],
		['70*', 'not-a-number'],
		['(70)', 'not-a-number'],
		['1,234.5', 'not-a-number'],
		['70.5.1', 'not-a-number'],
		['70 5', 'not-a-number'],
		['seventy', 'not-a-number'],
		['70%%', 'not-a-number'],
		['70\u200b', 'not-a-number'],
		['170%', 'out-of-range'],
		['-5', 'out-of-range']
	])('is never made of %s: it is %s', (cell, type) => {
		expect(read('percent', cell)).toBe(type);
	});

	it.each([
		['0.705', 70.5, 1],
		['0.7', 70, 0],
		['0.285', 28.5, 1],
		['0,28', 28, 0],
		['1', 100, 0],
		['0', 0, 0],
		['70.5%', 70.5, 1]
	])('is the share %s where somebody says that shares are meant', (cell, value, decimals) => {
		expect(read('percent', cell, shares)).toEqual({ value, decimals });
	});

	it('is no share above one, and a margin is never a share', () => {
		expect(read('percent', '70', shares)).toBe('not-a-share');
		expect(read('margin_of_error', '3.1', shares)).toEqual({ value: 3.1, decimals: 1 });
	});
});

describe('percentages that all lie between 0 and 1', () => {
	const answers = (...percents: string[]) =>
		surveyOf(...percents.map((percent, i) => ({ response: `R${i}`, percent })));
	const warnings = (...percents: string[]) =>
		readSurveys(answers(...percents)).problems.map(warningName);

	it('are a warning with a name, and read as they stand', () => {
		expect(warnings('0.7', '0.25', '0')).toEqual(['looks-like-shares:percent']);
		expect(readSurveys(answers('0.7', '0.3')).value[0]!.estimates[0]!.percent.value).toBe(0.7);
	});

	it('are none where one is greater or none has decimals', () => {
		expect(warnings('0.7', '62')).toEqual([]);
		expect(warnings('1', '0')).toEqual([]);
	});

	it('are a warning for the answers of one question that sum to 1 beside percentages', () => {
		const of = (question_id: string, ...percents: string[]) =>
			percents.map((percent, i) => ({ question_id, response: `R${i}`, percent }));
		const found = (...rows: Record<string, string>[]) =>
			readSurveys(surveyOf(...rows)).problems.map(warningName);
		expect(found(...of('q-1', '52', '48'), ...of('q-2', '0.52', '0.47'))).toEqual([
			'looks-like-shares:percent/w-1/q-2/all/all'
		]);
		expect(found(...of('q-1', '52', '48'), ...of('q-2', '0.5', '0.4'))).toEqual([]);
		expect(found(...of('q-1', '52', '48'), ...of('q-2', '1', '0'))).toEqual([]);
		const all = [...of('q-1', '0.52', '0.48'), ...of('q-2', '0.52', '0.47')];
		expect(found(...all)).toEqual(['looks-like-shares:percent']);
	});

	it('are a warning for one column of a wide file beside another of percentages', () => {
		const [names, ...cells] = surveyOf({}).trim().split('\r\n');
		const columns = names!.split(',');
		const drop = ['response', 'percent', 'stance'].map((name) => columns.indexOf(name));
		const keep = (line: string) =>
			line
				.split(',')
				.filter((_, at) => !drop.includes(at))
				.join(',');
		const text = `${keep(names!)},Favour,Oppose\r\n${keep(cells[0]!)},52,0.44\r\n`;
		const { value, problems } = readSurveys(text);
		expect(value[0]!.estimates).toHaveLength(2);
		expect(problems.map(warningName)).toEqual(['looks-like-shares:Oppose']);
	});
});

describe('a whole number', () => {
	it.each([
		['1000', 1000],
		['1,000', 1000],
		['1,234,567', 1234567],
		['1 000', 1000],
		['1\u202f000', 1000],
		['1’234', 1234],
		['1.234.567', 1234567],
		['1000.0', 1000]
	])('%s', (cell, value) => {
		expect(read('sample_size', cell)).toBe(value);
	});

	it.each([
		['1.000', 'ambiguous-number'],
		['12,34', 'not-an-integer'],
		['1,0000', 'not-an-integer'],
		['1,000 500', 'not-an-integer'],
		['1000.5', 'not-an-integer'],
		['1E+05', 'exponent'],
		['0x3e8', 'not-an-integer'],
		['~1000', 'less-than'],
		['1000-1100', 'range-for-number'],
		['n/a', 'not-published'],
		['12345678901', 'too-many-digits'],
		['0', 'out-of-range']
	])('is never made of %s: it is %s', (cell, type) => {
		expect(read('sample_size', cell)).toBe(type);
	});
});
