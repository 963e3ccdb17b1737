import { type PartialDate, parsePartialDate } from '$lib/survey/partialDate.ts';
import { type PublishedNumber, parsePublishedNumber } from '$lib/survey/publishedNumber.ts';
import { countryCodes } from './countryCodes.ts';
import type { Column } from './format.ts';
import { datePattern, longestSlug, slugPattern } from './patterns.ts';
import type { Problem, ProblemType } from './problem.ts';

export type CellValue = string | number | PublishedNumber | PartialDate | null;

/** Why a cell cannot be taken. */
export class CellFault {
	constructor(
		readonly type: ProblemType,
		readonly facts: Problem['facts'] = {},
		/** What the cell is read as all the same, so that what was stored without this check can still be read. */
		readonly kept?: CellValue,
		readonly severity: Problem['severity'] = 'error'
	) {}
}

/** Control characters other than tab and line ends, and halves of characters that UTF-8 cannot hold. */
const control =
	// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const wholeNumber = /^-?\d{1,9}$/;
const webAddress = /^https?:\/\/\S+$/i;

function rangeFault({ minimum, above, maximum }: Column, value: number): CellFault | null {
	const low = minimum !== undefined && value < minimum;
	const notAbove = above !== undefined && value <= above;
	const high = maximum !== undefined && value > maximum;
	if (!low && !notAbove && !high) return null;
	const bounds = Object.entries({ minimum, above, maximum }).filter(([, b]) => b !== undefined);
	return new CellFault('out-of-range', Object.fromEntries(bounds) as Record<string, number>);
}

function readText(column: Column, text: string): CellValue | CellFault {
	switch (column.type) {
		case 'text':
			return text;
		case 'slug':
			return slugPattern.test(text) && text.length <= longestSlug
				? text
				: new CellFault('not-a-slug');
		case 'date':
			if (!datePattern.test(text)) return new CellFault('not-a-date');
			return parsePartialDate(text) ?? new CellFault('impossible-date');
		case 'country': {
			const code = text.toUpperCase();
			return countryCodes.has(code) ? code : new CellFault('not-a-country');
		}
		case 'integer':
			if (!wholeNumber.test(text))
				return new CellFault(/^-?\d+$/.test(text) ? 'too-many-digits' : 'not-an-integer');
			return rangeFault(column, Number(text)) ?? Number(text);
		case 'number':
		case 'percent': {
			const number = parsePublishedNumber(text);
			if (!number)
				return new CellFault(/^-?\d+(\.\d+)?$/.test(text) ? 'too-many-digits' : 'not-a-number');
			return rangeFault(column, number.value) ?? number;
		}
		case 'enum': {
			const value = text.toLowerCase();
			if (column.values!.includes(value)) return value;
			return new CellFault('not-one-of', { allowed: column.values!.join(', ') });
		}
		case 'url':
			return webAddress.test(text) && URL.canParse(text) ? text : new CellFault('not-a-url');
	}
}

/** The value of a cell, or why it has none; outer spaces do not count. */
export function readCell(column: Column, cell: string): CellValue | CellFault {
	const text = cell.trim();
	if (text === '') {
		if (column.required) return new CellFault('missing-value');
		return column.ifEmpty ?? null;
	}
	if (control.test(text)) {
		const code = control.exec(text)![0].charCodeAt(0);
		const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
		return new CellFault('control-character', { character: name });
	}
	const value = readText(column, text);
	if (!text.includes('\ufffd') || value instanceof CellFault) return value;
	return new CellFault('lost-character', {}, value);
}
