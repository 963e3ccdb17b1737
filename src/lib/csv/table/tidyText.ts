import type { Delimiter } from './delimiters.ts';
import { type Newline, tidyPlain } from './tidyPlain.ts';

const QUOTE = 34;
const SPACE = 32;
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/** The most characters of a quoted cell; a quote not closed by then is not closed at all. */
export const longestCell = 100_000;

/** A quote that RFC 4180 does not allow. */
export interface QuoteFault {
	type: 'unclosed-quote' | 'stray-quote';
	/** How many rows stand above it in the text. */
	row: number;
	/** Its cell, counted from 1. */
	column: number;
	cell: string;
}

/** A text that can be cut into cells without a doubt. */
export interface TidyText {
	/** Its whole rows, each but perhaps the last ended by the newline. */
	text: string;
	/** Where the first row begins that is not whole yet. */
	rest: number;
	/** The rows of which the cells cannot be told apart with certainty; in `text` they stand without their quotes. */
	faults: QuoteFault[];
}

/** Which cell of its row, counted from 1, a place stands in, and where that cell starts. */
function cellAt(text: string, delimiter: Delimiter, row: number, place: number) {
	let [column, start, quoted] = [1, row, false];
	for (let at = row; at < place; at++) {
		if (text[at] === '"') quoted = !quoted;
		if (quoted || text[at] !== delimiter) continue;
		column++;
		start = at + 1;
	}
	return { column, start };
}

/**
 * Makes rows uniform before they are cut into cells: all end alike, and no spaces stand between a delimiter and a
 * quoted cell. Nothing inside quotes is touched. Quotes that are never closed or stand inside a cell are faults (Papa
 * Parse forgives both and would move text into other cells); after such a row reading goes on with the next line.
 * Unless the text is the `last` of its file, a row that it does not end is left for later.
 */
export function tidyText(
	text: string,
	delimiter: Delimiter,
	newline: Newline,
	last: boolean
): TidyText {
	if (!text.includes('"')) return { ...tidyPlain(text, newline, last), faults: [] };
	const separator = delimiter.charCodeAt(0);
	const { length } = text;
	const faults: QuoteFault[] = [];
	const pieces: string[] = [];
	let [kept, at, row] = [0, 0, 0];
	let begun = { at: 0, kept: 0, pieces: 0 };
	let [feed, carriage] = [-1, -1];

	const next = (sought: string, from: number) => {
		const found = text.indexOf(sought, from);
		return found < 0 ? Infinity : found;
	};
	const endsCell = (code: number) =>
		code === separator || code === LINE_FEED || code === CARRIAGE_RETURN;
	/** Where the line ends that goes on at `from`, which never goes back. */
	const lineEnd = (from: number) => {
		if (feed < from) feed = next('\n', from);
		if (carriage < from) carriage = next('\r', from);
		return Math.min(feed, carriage);
	};
	const replace = (from: number, to: number, by: string) => {
		pieces.push(text.slice(kept, from), by);
		kept = to;
	};
	const beginRow = () => {
		begun = { at, kept, pieces: pieces.length };
	};
	/** Passes the end of a row; `false` where more text must tell whether it is a pair. */
	const passLineEnd = (end: number) => {
		const isReturn = text.charCodeAt(end) === CARRIAGE_RETURN;
		if (isReturn && end + 1 === length && !last) return false;
		const found = !isReturn ? '\n' : text.charCodeAt(end + 1) === LINE_FEED ? '\r\n' : '\r';
		if (found !== newline) replace(end, end + found.length, newline);
		at = end + found.length;
		row++;
		beginRow();
		return true;
	};
	/** Gives up on a row: it ends with the line in which the fault stands. `false` where that line goes on. */
	const giveUp = (type: QuoteFault['type'], from: number) => {
		let end = lineEnd(from);
		if (end === Infinity && !last) return false;
		end = Math.min(end, length);
		const { column, start } = cellAt(text, delimiter, begun.at, from);
		const cell = text.slice(Math.max(start, from - 40), Math.min(end, from + 40)).trimStart();
		faults.push({ type, row, column, cell });
		pieces.length = begun.pieces;
		kept = begun.kept;
		// One row, however many lines its quoted cells take.
		replace(
			begun.at,
			end,
			text
				.slice(begun.at, end)
				.replaceAll('"', '')
				.replace(/[\r\n]/g, ' ')
		);
		at = end;
		return true;
	};
	/** Passes a quoted cell with the spaces around it; `false` where more text must tell its end. */
	const passQuoted = (start: number, opening: number) => {
		let closing = text.indexOf('"', opening + 1);
		while (closing >= 0 && text.charCodeAt(closing + 1) === QUOTE)
			closing = text.indexOf('"', closing + 2);
		const long = (closing < 0 ? length : closing) - opening > longestCell;
		if (long || (closing < 0 && last)) return giveUp('unclosed-quote', opening);
		if (closing < 0) return false;
		let after = closing + 1;
		while (text.charCodeAt(after) === SPACE) after++;
		if (after === length && !last) return false;
		if (after < length && !endsCell(text.charCodeAt(after))) return giveUp('stray-quote', opening);
		if (opening > start) replace(start, opening, '');
		if (after > closing + 1) replace(closing + 1, after, '');
		at = after;
		return true;
	};

	while (at < length) {
		const quote = next('"', at);
		let end = lineEnd(at);
		while (end < quote && passLineEnd(end)) end = lineEnd(at);
		if (end < quote || quote === Infinity) break;
		let start = quote;
		while (start > at && text.charCodeAt(start - 1) === SPACE) start--;
		const opens = start === begun.at || text.charCodeAt(start - 1) === separator;
		if (!(opens ? passQuoted(start, quote) : giveUp('stray-quote', quote))) break;
	}
	if (last) {
		at = length;
		beginRow();
	}
	pieces.length = begun.pieces;
	pieces.push(text.slice(begun.kept, begun.at));
	return { text: pieces.length === 1 ? pieces[0]! : pieces.join(''), rest: begun.at, faults };
}
