import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf } from '$lib/csv/table/layout.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';
import { type TableOptions, tableRows } from '$lib/csv/table/tableRows.ts';

/** The rows of a text that comes in the pieces given, and its problems. */
function cut(pieces: string[], options: TableOptions = {}) {
	const problems = new ProblemList();
	const layout = layoutOf(pieces.join(''), {}, problems);
	const rows = layout ? [...tableRows(pieces, layout, problems, options)] : [];
	return { header: layout?.header, rows, problems: problems.list() };
}
const short = (pieces: string[], options: TableOptions = {}) =>
	cut(pieces, options).problems.map(({ type, row, column, cell }) => [type, row, column, cell]);

const parts = [
	'a',
	'7',
	',',
	',',
	'"b"',
	'"x, ""y"""',
	'"two\nlines"',
	'"',
	' ',
	'\n',
	'\r\n',
	'\r',
	'한국',
	'👩'
];

describe('rows cut from a text that comes in pieces', () => {
	it('are those of the text in one piece, wherever it is cut', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((made) => made.join('')),
				fc.array(fc.nat(60), { maxLength: 6 }),
				(text, places) => {
					const whole = `h,i,j\n1,2,3\n${text}`;
					const at = [0, ...places.sort((a, b) => a - b), whole.length];
					const pieces = at.slice(1).map((end, i) => whole.slice(at[i], end));
					expect(cut(pieces)).toEqual(cut([whole]));
				}
			),
			{ numRuns: 500 }
		);
	});

	it('keep their numbers whatever stands in the cells above', () => {
		const { rows } = cut(['h,i\n\n"a\nb",""\r\n', '\r\n"c', '",d\re,"f"']);
		expect(rows).toEqual([
			{ row: 3, cells: ['a\nb', ''] },
			{ row: 5, cells: ['c', 'd'] },
			{ row: 6, cells: ['e', 'f'] }
		]);
	});
});

describe('a row with a faulty quote', () => {
	const table = 'h,i,j\n1,a "b" c,2\n3,"d,4\n5,"e" f,6\n7,g,8\n';

	it('is named and left out; reading goes on with the next line', () => {
		expect(cut([table]).rows).toEqual([{ row: 5, cells: ['7', 'g', '8'] }]);
		expect(short([table]).map(([type, row, column]) => [type, row, column])).toEqual([
			['stray-quote', 2, 'i'],
			['stray-quote', 3, 'i'],
			['stray-quote', 4, 'i']
		]);
	});

	it('counts as one row, however many lines stand in its cells above the fault', () => {
		const { rows, problems } = cut(['h,i\n"a\nb",c "d" e\n1,2\n3,4 "5" 6\n7,8\n']);
		expect(problems.map(({ row }) => row)).toEqual([2, 4]);
		expect(rows).toEqual([
			{ row: 3, cells: ['1', '2'] },
			{ row: 5, cells: ['7', '8'] }
		]);
	});

	it('does not swallow the file where a quote is never closed', () => {
		const long = `h,i\n1,"a\n${'2,b\n'.repeat(50_000)}`;
		const { rows, problems } = cut([long]);
		expect(rows).toHaveLength(50_000);
		expect(problems).toMatchObject([{ type: 'unclosed-quote', row: 2, column: 'i', cell: '"a' }]);
	});

	it('is handed over without its quotes, and may be replaced by a corrected one', () => {
		const broken: number[] = [];
		const corrections = new Map([
			[2, ['1', 'x', '2']],
			[4, []]
		]);
		const options = { corrections, broken: ({ row }: { row: number }) => broken.push(row) };
		expect(cut([table], options).rows).toEqual([
			{ row: 2, cells: ['1', 'x', '2'] },
			{ row: 5, cells: ['7', 'g', '8'] }
		]);
		expect(broken).toEqual([3]);
	});
});

describe('a row of another width', () => {
	it('is named at the first cell that is too few, or at the last column where cells are too many', () => {
		expect(short(['h,i,j\n1,2,3,4\n1,2\n'])).toEqual([
			['field-count', 2, 'j', '4'],
			['field-count', 3, 'j', '']
		]);
	});

	it('may have empty cells at its end where all rows have them', () => {
		expect(cut(['h,i,,\n1,2,,\n3,4,,\n'])).toEqual({
			header: ['h', 'i'],
			rows: [
				{ row: 2, cells: ['1', '2'] },
				{ row: 3, cells: ['3', '4'] }
			],
			problems: []
		});
		expect(cut(['h,i\n1,2,\n3,4,\n']).rows).toHaveLength(2);
		expect(short(['h,i\n1,2,\n3,4\n'])).toEqual([['field-count', 2, 'i', '']]);
	});
});
