import { type PublishedNumber, publishedText } from '$lib/survey/publishedNumber.ts';
import type { Format } from './format.ts';

type Value = string | number | PublishedNumber | null | undefined;

/** A record whose properties are the fields of a format's columns. */
export type Fields = object;

function textOf(value: Value): string {
	if (value === null || value === undefined) return '';
	return typeof value === 'object' ? publishedText(value) : String(value);
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Writes one line of RFC 4180, quoting only what needs it. */
export function writeLine(cells: string[]): string {
	return `${cells.map(quoted).join(',')}\r\n`;
}

/** Writes rows in the columns of a format; each row is given as the records its fields are found in. */
export function writeRows(format: Format, rows: Iterable<{ [of: string]: Fields }>): string {
	const lines = [writeLine(format.columns.map(({ name }) => name))];
	for (const row of rows)
		lines.push(
			writeLine(
				format.columns.map(({ of, field }) => textOf((row[of] as Record<string, Value>)[field]))
			)
		);
	return lines.join('');
}
