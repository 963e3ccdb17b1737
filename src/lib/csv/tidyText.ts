import type { Delimiter } from './delimiterOf.ts';

const QUOTE = 34;
const SPACE = 32;
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/** A quote that RFC 4180 does not allow, by row and column counted from 1. */
export interface QuoteFault {
	type: 'unclosed-quote' | 'stray-quote';
	row: number;
	column: number;
	cell: string;
}

/** A text that can be cut into cells without a doubt, or the faults that prevent it. */
export interface TidyText {
	text: string;
	newline: '\r\n' | '\n' | '\r';
	faults: QuoteFault[];
}

/**
 * Makes the file uniform before it is cut into cells: every row ends like the first one, and no spaces stand between
 * a delimiter and a quoted cell. Nothing inside quotes is touched. Quotes that are never closed or stand inside a cell
 * are faults (Papa Parse forgives both and would move text into other cells).
 */
export function tidyText(text: string, delimiter: Delimiter): TidyText {
	const separator = delimiter.charCodeAt(0);
	const faults: QuoteFault[] = [];
	const pieces: string[] = [];
	let newline: TidyText['newline'] | null = null;
	let [kept, at, row, column] = [0, 0, 1, 1];
	let cellBegins = true;
	const spacesEnd = (from: number) => {
		let end = from;
		while (text.charCodeAt(end) === SPACE) end++;
		return end;
	};
	const replace = (from: number, to: number, by: string) => {
		pieces.push(text.slice(kept, from), by);
		kept = to;
	};
	const fault = (type: QuoteFault['type'], from: number) => {
		const cell = text.slice(from, from + 80).split(/[\r\n]/, 1)[0]!;
		faults.push({ type, row, column, cell });
	};
	const outcome = () => {
		pieces.push(text.slice(kept));
		return { text: pieces.length === 1 ? text : pieces.join(''), newline: newline ?? '\n', faults };
	};
	while (at < text.length) {
		if (cellBegins) {
			cellBegins = false;
			const opening = spacesEnd(at);
			if (text.charCodeAt(opening) === QUOTE) {
				if (opening > at) replace(at, opening, '');
				let closing = text.indexOf('"', opening + 1);
				while (closing >= 0 && text.charCodeAt(closing + 1) === QUOTE)
					closing = text.indexOf('"', closing + 2);
				if (closing < 0) {
					fault('unclosed-quote', opening);
					return outcome();
				}
				const after = spacesEnd(closing + 1);
				const next = text.charCodeAt(after);
				const ends =
					after >= text.length ||
					next === separator ||
					next === LINE_FEED ||
					next === CARRIAGE_RETURN;
				if (!ends) {
					fault('stray-quote', opening);
					return outcome();
				}
				if (after > closing + 1) replace(closing + 1, after, '');
				at = after;
				continue;
			}
		}
		const code = text.charCodeAt(at);
		if (code === separator) {
			cellBegins = true;
			column++;
		} else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
			const pair = code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED;
			const found = pair ? '\r\n' : code === LINE_FEED ? '\n' : '\r';
			newline ??= found;
			if (found !== newline) replace(at, at + found.length, newline);
			if (pair) at++;
			cellBegins = true;
			row++;
			column = 1;
		} else if (code === QUOTE)
			fault('stray-quote', Math.max(text.lastIndexOf(delimiter, at) + 1, at - 40));
		at++;
	}
	return outcome();
}
