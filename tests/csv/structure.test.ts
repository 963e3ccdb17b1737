import { describe, expect, it } from 'vitest';
import { eventFormat } from '$lib/csv/format/eventFormat.ts';
import { kindOfFile } from '$lib/csv/table/kindOfFile.ts';
import { readEvents } from '$lib/csv/readEvents.ts';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { template } from '$lib/csv/write/template.ts';
import { warningName } from '$lib/csv/problems/warningName.ts';
import { least, lines, surveyOf } from './surveyRows.ts';

const good = surveyOf({}, { response: 'No', notes: 'two\nlines, "quoted"' });
const names = Object.keys(least).join(',');
const cells = Object.values(least).join(',');
const short = (text: string) =>
	readSurveys(text).problems.map(({ type, row, column }) => [type, row, column]);

describe('reading is tolerant of form', () => {
	const expected = readSurveys(good);

	it('has a good file to begin with', () => {
		expect(expected.problems).toEqual([]);
		expect(expected.value[0]!.estimates[1]!.notes).toBe('two\nlines, "quoted"');
	});

	it.each([
		['a byte-order mark', `\ufeff${good}`],
		['LF', lines(names, cells)],
		['CR', [names, cells].join('\r')],
		['CR LF', [names, cells].join('\r\n')],
		['mixed line ends', `${names}\r\n${cells}\n\r`],
		['empty lines at the end', `${names}\n${cells}\n\n \n,,,,,,,,,,\n`],
		['an empty line before the header', `\n${names}\n${cells}`],
		['no line end at the end', good.replace(/\r\n$/, '')],
		['a line that tells Excel the delimiter', `sep=,\r\n${good}`],
		[
			'such a line after a byte-order mark',
			`\ufeffsep=;\n${lines(names, cells).replaceAll(',', ';')}`
		],
		['tabs', lines(names, cells).replaceAll(',', '\t')],
		['semicolons', lines(names, cells).replaceAll(',', ';')],
		['spaces around cells', lines(names, cells).replaceAll(',', ' , ')],
		['spaces around quotes', lines(names, cells).replaceAll(',', '" , "').replace(/^|$/gm, '"')],
		['headers in capitals with spaces', lines(names.toUpperCase().replaceAll('_', ' '), cells)]
	])('%s', (_, text) => {
		const { value, problems } = readSurveys(text);
		expect(problems).toEqual([]);
		expect(value[0]!.estimates[0]).toEqual(expected.value[0]!.estimates[0]);
	});

	it('changes no line end inside quotes when those outside are mixed', () => {
		const text = `${names},notes\r\n${cells},"a\nb"\n${cells.replace('Yes', 'No')},"c\r\nd"\r`;
		const { value, problems } = readSurveys(text);
		expect(problems).toEqual([]);
		expect(value[0]!.estimates.map(({ notes }) => notes)).toEqual(['a\nb', 'c\r\nd']);
	});
});

describe('rows are counted as a spreadsheet shows them', () => {
	it('a cell of several lines is still one row, and an empty row counts', () => {
		const text = `${names},notes\n${cells},"a\nb\nc"\n\n${cells.replace('Yes', 'No').replace('40', 'x')},\n`;
		expect(short(text)).toEqual([['not-a-number', 4, 'percent']]);
	});
});

describe('the line that tells Excel the delimiter', () => {
	it('is believed, and not counted', () => {
		const text = `"sep=;"\n${lines(names, cells.replace('40', 'x')).replaceAll(',', ';')}`;
		expect(short(text)).toEqual([['not-a-number', 2, 'percent']]);
		expect(kindOfFile(`sep=;\n${template(eventFormat).replaceAll(',', ';')}`)).toBe('event');
	});
});

describe('the structure of a file is checked, since the parser forgives it', () => {
	it('nothing, or only emptiness, is no file', () => {
		for (const text of ['', '\ufeff', '\n\n', ' , \n'])
			expect(short(text)).toEqual([['empty-file', null, null]]);
	});

	it('a header alone holds no rows and no problem', () => {
		expect(readSurveys(names)).toEqual({ value: [], problems: [] });
	});

	it('too few and too many cells are named with both counts', () => {
		const { problems, value } = readSurveys(lines(names, `${cells},`, cells.slice(0, -25), cells));
		expect(problems).toMatchObject([
			{ type: 'field-count', row: 2, facts: { found: 12, expected: 11 } },
			{ type: 'field-count', row: 3, facts: { found: 9, expected: 11 } }
		]);
		expect(value[0]!.estimates).toHaveLength(1);
	});

	it('a quote that is never closed is named by row and column', () => {
		expect(short(lines(names, cells.replace('Q?', '"Q?'), cells))).toEqual([
			['unclosed-quote', 2, 'question']
		]);
	});

	it('a quote inside a cell is named by row and column', () => {
		expect(short(lines(names, cells.replace('Q?', 'a 5" Q?')))).toEqual([
			['stray-quote', 2, 'question']
		]);
		expect(short(lines(names, cells.replace('Q?', '"Q"?')))).toEqual([
			['stray-quote', 2, 'question']
		]);
	});

	it('a header that stands twice is named', () => {
		expect(short(lines(`${names},percent`, `${cells},41`))).toEqual([
			['duplicate-header', 1, 'percent']
		]);
		expect(short(lines(`${names},Lead,Lead`, `${cells},a,b`)).slice(0, 1)).toEqual([
			['duplicate-header', 1, 'Lead']
		]);
	});

	it('two names of other houses for one column are one too many', () => {
		const header = names.replace('response', 'answer');
		expect(short(lines(`${header},choice`, `${cells},No`))).toEqual([
			['duplicate-header', 1, 'choice']
		]);
	});

	it('what stands above the header is a note if it is a title, and to be accepted if it may be rows', () => {
		const above = (first: string) => readSurveys(lines(first, names, cells)).problems;
		expect(above('Bridge poll')).toMatchObject([{ type: 'preamble', severity: 'note', row: 1 }]);
		expect(above(cells)).toMatchObject([{ type: 'preamble', severity: 'warning', row: 1 }]);
	});

	it('a column that must be there is named', () => {
		expect(short(lines(names.replace('country', 'nation'), cells))).toEqual([
			['unknown-column', 1, 'nation'],
			['missing-column', 1, 'country']
		]);
	});

	it('a column the format does not know is a warning with a name', () => {
		const { value, problems } = readSurveys(lines(`${names},Weighted by`, `${cells},age`));
		expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
		expect(warningName(problems[0]!)).toBe('unknown-column:Weighted by');
		expect(value[0]!.estimates).toHaveLength(1);
	});

	it('an unknown column is a warning only where it holds something, with a name or without', () => {
		expect(short(lines(`${names},Weighted by`, `${cells},`))).toEqual([]);
		expect(short(lines(`${names},`, `${cells},`))).toEqual([]);
		expect(short(lines(`${names},`, `${cells},x`))).toEqual([['unknown-column', 1, '']]);
	});
});

describe('a template', () => {
	it('reads without a problem and shows every column', () => {
		const surveys = readSurveys(template(surveyFormat));
		const events = readEvents(template(eventFormat));
		expect(surveys.problems).toEqual([]);
		expect(events.problems).toEqual([]);
		expect(surveys.value).toHaveLength(1);
		expect(events.value).toHaveLength(1);
		for (const { example } of [...surveyFormat.columns, ...eventFormat.columns])
			expect(example).not.toBe('');
	});

	it('is told apart by its header', () => {
		expect(kindOfFile(template(surveyFormat))).toBe('survey');
		expect(kindOfFile(template(eventFormat))).toBe('event');
		expect(kindOfFile('')).toBe('survey');
	});
});
