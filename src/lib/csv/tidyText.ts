import type { Delimiter } from './delimiterOf.ts';

const QUOTE = 34;
const SPACE = 32;
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
/** The greatest character that can end a cell. */
const SEMICOLON = 59;

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

	const endsCell = (code: number) =>
		code === separator || code === LINE_FEED || code === CARRIAGE_RETURN || Number.isNaN(code);
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
	/** Passes a quoted cell; `false` where its end cannot be known. */
	const passQuoted = (opening: number) => {
		if (opening > at) replace(at, opening, '');
		let closing = text.indexOf('"', opening + 1);
		while (closing >= 0 && text.charCodeAt(closing + 1) === QUOTE)
			closing = text.indexOf('"', closing + 2);
		const after = spacesEnd(closing + 1);
		if (closing < 0) fault('unclosed-quote', opening);
		else if (!endsCell(text.charCodeAt(after))) fault('stray-quote', opening);
		else {
			if (after > closing + 1) replace(closing + 1, after, '');
			at = after;
			return true;
		}
		return false;
	};
	const passPlain = () => {
		const begin = at;
		let faulty = false;
		for (; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (code > SEMICOLON) continue;
			if (endsCell(code)) return;
			if (code === QUOTE && !faulty) {
				faulty = true;
				fault('stray-quote', Math.max(begin, at - 40));
			}
		}
	};
	const passNewline = () => {
		const pair = text.startsWith('\r\n', at);
		const found = pair ? '\r\n' : text.charCodeAt(at) === LINE_FEED ? '\n' : '\r';
		newline ??= found;
		if (found !== newline) replace(at, at + found.length, newline);
		at += found.length;
		row++;
		column = 1;
	};

	while (at < text.length) {
		const opening = spacesEnd(at);
		if (text.charCodeAt(opening) !== QUOTE) passPlain();
		else if (!passQuoted(opening)) break;
		if (at >= text.length) break;
		if (text.charCodeAt(at) === separator) {
			at++;
			column++;
		} else passNewline();
	}
	pieces.push(text.slice(kept));
	return { text: pieces.length === 1 ? text : pieces.join(''), newline: newline ?? '\n', faults };
}
