import { type Delimiter, delimiters } from './delimiters.ts';
import { delimiterOf } from './delimiterOf.ts';
import { eventFormat } from '$lib/csv/format/eventFormat.ts';
import { headerRows } from './headerRows.ts';
import type { ReadingHints } from '$lib/csv/mapping/mapping.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import { RowCutter } from './rowCutter.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import type { Newline } from './tidyPlain.ts';
import { writeLine } from '$lib/csv/write/writeLine.ts';

/** Where the table stands in a file, and how it is cut into cells. */
export interface Layout {
	delimiter: Delimiter;
	newline: Newline;
	/** Characters before the first row, which spreadsheets neither show nor count. */
	skip: number;
	/** The rows of the header, by number as a spreadsheet shows them. */
	headerRows: number[];
	/** The names of the columns; of two rows they are joined, as `Party / Republican`. */
	header: string[];
	/** How many cells a row has. */
	width: number;
	/** How many empty cells may follow in each row. */
	spare: number;
}

/** How many characters tell the layout. */
export const headLength = 262_144;
/** Of how many rows the header is looked for. */
const most = 200;

/** A byte-order mark, and the line with which Excel is told the delimiter, such as `sep=;`. */
const marks = /^\ufeff?(?:"?sep=([,;\t|])"?(?:\r\n?|\n|$))?/i;

const newlineOf = (text: string): Newline =>
	text.includes('\r\n') ? '\r\n' : !text.includes('\n') && text.includes('\r') ? '\r' : '\n';

const filled = (cells: string[]) => cells.filter((cell) => cell.trim() !== '').length;
const isEmpty = (cells: string[]) => filled(cells) === 0;
const formats = [surveyFormat, eventFormat];

/** How many columns at the end have no name and hold nothing, or stand only in the rows below the header. */
function emptyEnd(header: string[], below: string[][]): { width: number; spare: number } {
	const rows = below.filter((cells) => !isEmpty(cells));
	let width = header.length;
	while (
		width > 1 &&
		header[width - 1]!.trim() === '' &&
		rows.every((row) => !row[width - 1]?.trim())
	)
		width--;
	const full = rows[0]?.length ?? 0;
	const alike = rows.length > 1 && rows.every((row) => row.length === full);
	const longer = alike && rows.every((row) => isEmpty(row.slice(width)));
	return { width, spare: Math.max(header.length, longer ? full : 0) - width };
}

/** Says that lines stand above the header: titles do, but several cells side by side may be rows, unless an editor says so. */
function nameAbove(above: string[][], said: boolean, problems: ProblemList) {
	const at = above.findIndex((cells) => !isEmpty(cells));
	if (at < 0) return;
	const first = above[at]!.find((cell) => cell.trim() !== '')!.trim();
	const severity = !said && above.some((cells) => filled(cells) > 2) ? 'warning' : 'note';
	problems[severity]('preamble', { row: at + 1, cell: first }, { header: above.length + 1, first });
}

/** The layout of a file whose header we have written, which need not be looked for. */
function canonical(head: string): Layout | null {
	const format = formats.find(({ columns }) => head.startsWith(`${columns[0]!.name},`));
	if (!format) return null;
	const header = head.slice(0, Math.max(0, head.indexOf('\r\n'))).split(',');
	const written = format.columns.filter(({ name, sparse }) => !sparse || header.includes(name));
	if (writeLine(header) !== writeLine(written.map(({ name }) => name))) return null;
	const { length: width } = header;
	return { delimiter: ',', newline: '\r\n', skip: 0, headerRows: [1], header, width, spare: 0 };
}

/**
 * Finds the table in the first characters of a file; hints win over what is found. What was taken for granted is noted;
 * `null` where there is nothing.
 */
export function layoutOf(head: string, hints: ReadingHints, problems: ProblemList): Layout | null {
	const own = Object.keys(hints).length ? null : canonical(head);
	if (own) return own;
	const [mark, told] = marks.exec(head)!;
	const text = head.slice(mark.length, headLength);
	const newline = newlineOf(text);
	const whole = head.length < headLength;
	const cutBy = (delimiter: Delimiter, rows = most) => {
		const cutter = new RowCutter(delimiter, newline);
		const found = cutter.push(text).rows;
		if (whole || !found.length) found.push(...cutter.end().rows);
		return found.slice(0, rows);
	};
	const delimiter =
		delimiters.find((each) => each === (hints.delimiter ?? told)) ??
		delimiterOf((each) => cutBy(each, 50));
	const rows = cutBy(delimiter, most + (hints.headerRow ?? 0));
	const found = headerRows(rows, hints);
	if (!found) {
		problems.error('empty-file');
		return null;
	}
	const numbers = found.at.map((at) => at + 1);
	nameAbove(rows.slice(0, found.at[0]), Boolean(hints.headerRow), problems);
	if (found.two) problems.note('two-row-header', { row: numbers[0]! }, { second: numbers[1]! });
	const { width, spare } = emptyEnd(found.header, rows.slice(found.at.at(-1)! + 1));
	return {
		delimiter,
		newline,
		skip: mark.length,
		headerRows: numbers,
		header: found.header.slice(0, width),
		width,
		spare
	};
}
