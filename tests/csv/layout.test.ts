import { describe, expect, it } from 'vitest';
import { kindOfHeader } from '$lib/csv/table/kindOfFile.ts';
import { layoutOf } from '$lib/csv/table/layout.ts';
import type { ReadingHints } from '$lib/csv/mapping/mapping.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';
import { tableRows } from '$lib/csv/table/tableRows.ts';
import { warningName } from '$lib/csv/problems/warningName.ts';
import { lines, surveyOf } from './surveyRows.ts';

/** The table found in a text: its header, its rows, and the problems by type and row. */
function found(text: string, hints: ReadingHints = {}) {
	const problems = new ProblemList();
	const layout = layoutOf(text, hints, problems)!;
	const rows = [...tableRows([text], layout, problems)];
	return {
		layout,
		header: layout.header,
		rows: rows.map(({ cells }) => cells),
		numbers: rows.map(({ row }) => row),
		names: problems.list().map(warningName),
		problems: problems.list().map(({ type, severity, row }) => [type, severity, row])
	};
}

describe('the delimiter', () => {
	it.each([
		['semicolons beside decimal commas', 'a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n', ';'],
		['tabs beside commas in texts', 'name\tshare\nYes, fully\t40\nNo, never\t60\n', '\t'],
		['bars', 'a|b|c\n1|2|3\n', '|'],
		['commas beside bars in names', 'a,b|c,d\n1,2,3\n', ','],
		['commas below lines of text', 'Poll of 5; 6 and 7; made up\n\na,b,c\n1,2,3\n4,5,6\n', ','],
		['quoted names with the other', '"a;x","b;y","c;z"\n1,2,3\n', ','],
		['a line that says so', 'sep=|\na,b|c\n1|2\n', '|'],
		['nothing else', 'a\n1\n2\n', ',']
	])('is told by %s', (_, text, delimiter) => {
		expect(found(text).layout.delimiter).toBe(delimiter);
	});

	it('is the one the editor says', () => {
		expect(found('a;b,c\n1;2,3\n', { delimiter: ';' }).header).toEqual(['a', 'b,c']);
	});
});

describe('lines above the header', () => {
	const table = 'pollster,response,percent\nP,Yes,40\n';

	it.each([
		['one line', `Made up poll\n${table}`, 1, 2],
		['several with an empty one', `Made up poll\nFebruary 2025\n\n${table}`, 1, 4],
		['lines filled up with empty cells', `\nMade up poll,,\n,,\n${table}`, 2, 4],
		['names with values', `Sponsor:,Made Up\nField dates:,2025-02-10\n${table}`, 1, 3],
		['a stray quote, which does not matter there', `The "made up" poll\n${table}`, 1, 2]
	])('are passed over with a note: %s', (_, text, first, header) => {
		const { layout, rows, problems } = found(text);
		expect(layout.headerRows).toEqual([header]);
		expect(rows).toEqual([['P', 'Yes', '40']]);
		expect(problems).toEqual([['preamble', 'note', first]]);
	});

	it('are found by the width of the table where no name is known', () => {
		const { layout, rows } = found('Title\n\nHouse of it,Good,Bad\nX,40,60\nY,45,55\n');
		expect(layout.headerRows).toEqual([3]);
		expect(rows).toHaveLength(2);
		const padded = found('Sponsor:,Made Up,\nDates:,May,\nHouse of it,Good,Bad\nX,40,60\n');
		expect(padded.layout.headerRows).toEqual([3]);
	});

	it('are as many as the editor says', () => {
		const text = 'a,b\nc,d\n1,2\n';
		expect(found(text).header).toEqual(['a', 'b']);
		expect(found(text, { headerRow: 2 }).header).toEqual(['c', 'd']);
		expect(found(text, { headerRow: 2 }).problems).toEqual([['preamble', 'note', 1]]);
	});

	it('must be accepted where one of them is filled like a row', () => {
		const { problems, names } = found('P,Yes,40\nP,No,60\npollster,response,percent\nQ,Yes,50\n');
		expect(problems).toEqual([['preamble', 'warning', 1]]);
		expect(names).toEqual(['preamble:P']);
	});

	it('never are a table above another one', () => {
		const two = `${table}\nwave_id,pollster,response,percent\nw-1,P,Yes,40\n`;
		expect(found(two).layout.headerRows).toEqual([1]);
	});

	it('are none in a canonical file', () => {
		const { layout, problems } = found(surveyOf({}));
		expect(layout.headerRows).toEqual([1]);
		expect(problems).toEqual([]);
	});
});

describe('lines below the table', () => {
	const table = 'pollster,response,percent\nP,Yes,40\n';

	it('with a single cell are footnotes, left out with a warning by name', () => {
		const { rows, names, problems } = found(`${table}\n* Weighted by age.\nSource: made up,,\n`);
		expect(rows).toEqual([['P', 'Yes', '40']]);
		expect(problems).toEqual([['footnotes', 'warning', 4]]);
		expect(names).toEqual(['footnotes:* Weighted by age.']);
	});

	it('are no footnotes where a single word may be a row that was cut off', () => {
		expect(found(`${table}w-1`).problems).toEqual([['field-count', 'error', 3]]);
	});

	it('are no footnotes where rows follow', () => {
		const { numbers, problems } = found(`${table}Region\nQ,,\nP,No,60\n`);
		expect(numbers).toEqual([2, 4, 5]);
		expect(problems).toEqual([['field-count', 'error', 3]]);
	});

	it('that begin as notes do are footnotes though their commas cut them into cells', () => {
		const wide = 'pollster,question,response,percent\nP,Q,Yes,40\n';
		const { rows, names, problems } = found(
			`${wide}Source: P, February 2025\n* Weighted by age.\nNote: rounded, as published\n`
		);
		expect(rows).toEqual([['P', 'Q', 'Yes', '40']]);
		expect(problems).toEqual([['footnotes', 'warning', 3]]);
		expect(names).toEqual(['footnotes:Source: P, February 2025']);
	});

	it('are rows with too few cells where they begin otherwise, or rows follow', () => {
		const wide = 'pollster,question,response,percent\nP,Q,Yes,40\n';
		expect(found(`${wide}P,Q,No\n`).problems).toEqual([['field-count', 'error', 3]]);
		expect(found(`${wide}Source: P, 2025\nP,Q,No,60\n`).problems).toEqual([
			['field-count', 'error', 3]
		]);
	});

	it('are rows where two columns are all there is', () => {
		expect(found('response,percent\nYes,40\nNo,\n').rows).toHaveLength(2);
	});
});

describe('a row of percent signs', () => {
	it('below the names is none of the rows', () => {
		const { header, numbers, problems } = found(lines(',Yes,No', ',%,%', 'Men,40,60'));
		expect([header, numbers, problems]).toEqual([['', 'Yes', 'No'], [3], []]);
	});

	it('below a header of two rows is none either', () => {
		const { header, layout, numbers, problems } = found(
			lines(',Party,', ',Rep,Dem', ',%,(%)', 'Yes,40,60')
		);
		expect(header).toEqual(['', 'Party / Rep', 'Party / Dem']);
		expect([layout.headerRows, numbers]).toEqual([[1, 2, 3], [4]]);
		expect(problems).toEqual([['two-row-header', 'note', 1]]);
	});
});

describe('a header of two rows', () => {
	it('has the upper names count for all columns below them', () => {
		const { header, rows, problems } = found(
			lines(
				',Party,,,Region,',
				',Rep,Dem,Ind,North,South',
				'Favour,40,50,45,44,46',
				'Oppose,60,50,55,56,54'
			)
		);
		expect(header).toEqual([
			'',
			'Party / Rep',
			'Party / Dem',
			'Party / Ind',
			'Region / North',
			'Region / South'
		]);
		expect(rows[0]).toEqual(['Favour', '40', '50', '45', '44', '46']);
		expect(problems).toEqual([['two-row-header', 'note', 1]]);
	});

	it('may stand below other lines, with names of its own in either row', () => {
		const { header, layout } = found(
			lines(
				'Made up crosstab',
				'',
				'Answer,Total,Sex,,Age,,',
				',,Men,Women,18-34 years,35-54 years,55 and over',
				'Yes,40,41,39,35,40,45'
			)
		);
		expect(layout.headerRows).toEqual([3, 4]);
		expect(header).toEqual([
			'Answer',
			'Total',
			'Sex / Men',
			'Sex / Women',
			'Age / 18-34 years',
			'Age / 35-54 years',
			'Age / 55 and over'
		]);
	});

	it('may name groups by age, which are no numbers', () => {
		const { header } = found(lines(',Total,Age,,', ',,18-29,30–44,45+', 'Yes,40,41,39,35'));
		expect(header).toEqual(['', 'Total', 'Age / 18-29', 'Age / 30–44', 'Age / 45+']);
	});

	it('is none where the upper one is a title alone', () => {
		const { layout } = found(lines('Made up trend,,', ',Favour,Oppose', '2025-02,54,41'));
		expect(layout.headerRows).toEqual([2]);
	});

	it('is what survey tools write: questions over answer options', () => {
		const { header, rows } = found(
			lines(
				'Respondent ID,Do you approve?,Which of these do you read?,,',
				',Response,News,Books,Other (please specify)',
				'101,Yes,News,,comics',
				'102,No,,Books,'
			)
		);
		expect(header).toEqual([
			'Respondent ID',
			'Do you approve?',
			'Which of these do you read? / News',
			'Which of these do you read? / Books',
			'Which of these do you read? / Other (please specify)'
		]);
		expect(rows).toHaveLength(2);
	});

	it('is not meant where the second row holds numbers or dates', () => {
		expect(found(',Yes,\nA,40,x\n').layout.headerRows).toEqual([1]);
		expect(found('pollster,,percent\nP,x,40\n').layout.headerRows).toEqual([1]);
		expect(found('name,city,,party,job\nA,B,x,P,J\nC,D,y,P,J\n').layout.headerRows).toEqual([1]);
		expect(found('event_id,date,,title\ne-1,2025-02-10,x,T\n').layout.headerRows).toEqual([1]);
	});

	it('is one row where the editor says so, and two likewise', () => {
		const text = ',Party,\n,Rep,Dem\nYes,40,50\n';
		expect(found(text).header).toEqual(['', 'Party / Rep', 'Party / Dem']);
		expect(found(text, { headerRow: 1, headerRows: 1 }).header).toEqual(['', 'Party', '']);
		expect(found('a,b\nc,d\n1,2\n', { headerRows: 2 }).header).toEqual(['a / c', 'b / d']);
	});
});

describe('columns without a name at the end', () => {
	it('are dropped where they are empty, kept where they hold something', () => {
		expect(found('a,b,,\n1,2,,\n3,4,,\n').header).toEqual(['a', 'b']);
		expect(found('a,b,\n1,2,x\n').header).toEqual(['a', 'b', '']);
	});

	it('are named once something stands in them further down', () => {
		const many = '1,2,,\n'.repeat(300);
		const { numbers, problems } = found(`a,b,,\n${many}5,6,,x\n`);
		expect(numbers).toHaveLength(300);
		expect(problems).toEqual([['field-count', 'error', 302]]);
	});
});

describe('what a file holds', () => {
	it('is told by its header', () => {
		expect(kindOfHeader(['event_id', 'date', 'title'])).toBe('event');
		expect(kindOfHeader(['pollster', 'percent'])).toBe('survey');
		expect(kindOfHeader(['x', 'y'], 'event')).toBe('event');
	});
});

it('two header rows are known where boxes to tick leave gaps in them and in the rows below', () => {
	const rows = Array.from({ length: 40 }, (_, i) =>
		[`P${i}`, i % 4 < 2 ? 'Sanctions' : '', i % 2 ? 'Talks' : ''].join(',')
	);
	const text = ['Respondent ID,Which of these?,', ',Sanctions,Talks', ...rows].join('\n');
	const layout = layoutOf(text, {}, new ProblemList())!;
	expect(layout.headerRows).toEqual([1, 2]);
	expect(layout.header).toEqual([
		...['Respondent ID', 'Which of these? / Sanctions', 'Which of these? / Talks']
	]);
});
