import { type Delimiter, delimiterOf } from './delimiterOf.ts';

const marks = /^\ufeff?(?:"?sep=([,;\t])"?(?:\r\n?|\n|$))?/i;

/**
 * A file without what programs put before its header, which spreadsheets neither show nor count: a byte-order mark, and
 * the line with which Excel is told the delimiter, such as `sep=;`. And that delimiter, else the one its first line tells.
 */
export function unmarked(file: string): { text: string; delimiter: Delimiter } {
	const [mark, told] = marks.exec(file)!;
	const text = file.slice(mark.length);
	return { text, delimiter: (told as Delimiter | undefined) ?? delimiterOf(text) };
}
