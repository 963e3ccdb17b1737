import { parsePublishedNumber } from '$lib/survey/publishedNumber.ts';
import { CellFault, type CellValue } from './cellFault.ts';
import { type CellReading, nothingSaid } from './cellReading.ts';
import { countryCodes } from '$lib/csv/format/countryCodes.ts';
import type { Column } from '$lib/csv/format/format.ts';
import { longestSlug, slugPattern } from '$lib/csv/format/patterns.ts';
import { rangeFault } from './rangeFault.ts';
import { readDate } from './readDate.ts';
import { readInteger } from './readInteger.ts';
import { readNumber } from './readNumber.ts';
import { readAddress, readText } from './readText.ts';

export { CellFault, type CellValue };

/** Characters that are not text, and those that may be halves of one. */
const suspicious =
	// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ud800-\udfff\ufeff\ufffd]/;
/** Control characters other than tab and line ends, and halves of characters that UTF-8 cannot hold. */
const control =
	// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Characters without width that change nothing but what a text is equal to: soft hyphens, marks left in the middle. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/;

/** `U+200B` */
const nameOf = (character: string) =>
	`U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

function readTyped(column: Column, text: string, reading: CellReading): CellValue | CellFault {
	switch (column.type) {
		case 'text':
			return readText(text);
		case 'slug':
			return slugPattern.test(text) && text.length <= longestSlug
				? text
				: new CellFault('not-a-slug');
		case 'date':
			return readDate(text, reading);
		case 'country': {
			const code = text.toUpperCase();
			return countryCodes.has(code) ? code : new CellFault('not-a-country');
		}
		case 'integer':
			return readInteger(column, text);
		case 'number':
		case 'percent': {
			const plain = reading.percents === 'share' ? null : parsePublishedNumber(text);
			if (plain) return rangeFault(column, plain.value) ?? plain;
			return readNumber(column, text, reading);
		}
		case 'enum': {
			const value = text.toLowerCase();
			if (column.values!.includes(value)) return value;
			return new CellFault('not-one-of', { allowed: column.values!.join(', ') });
		}
		case 'url':
			return readAddress(text);
	}
}

/**
 * The value of a cell, or why it has none; outer spaces do not count. What can mean two things is read only as somebody
 * has said.
 */
export function readCell(
	column: Column,
	cell: string,
	reading: CellReading = nothingSaid
): CellValue | CellFault {
	const text = cell.trim();
	if (text === '') {
		if (column.required) return new CellFault('missing-value');
		return column.ifEmpty ?? null;
	}
	if (!suspicious.test(text)) return readTyped(column, text, reading);
	const found = control.exec(text)?.[0];
	if (found) return new CellFault('control-character', { character: nameOf(found) });
	const value = readTyped(column, text, reading);
	if (value instanceof CellFault) return value;
	if (text.includes('\ufffd')) return new CellFault('lost-character', {}, value);
	const hidden = invisible.exec(text)?.[0];
	if (!hidden) return value;
	return new CellFault('invisible-character', { character: nameOf(hidden) }, value, 'warning');
}
