import { type PublishedNumber, parsePublishedNumber } from '$lib/survey/publishedNumber.ts';
import { CellFault } from './cellFault.ts';
import type { CellReading } from './cellReading.ts';
import type { Column } from '$lib/csv/format/format.ts';
import { numberFault } from './numberFault.ts';
import { rangeFault } from './rangeFault.ts';

const percentSign = /\s*%$/;
/** A comma before one or two digits, or more than three, or after a single 0, can only stand for the point. */
const decimalComma = /^-?(\d{1,9},(\d{1,2}|\d{4,6})|0,\d{1,6})$/;
const eitherComma = /^-?\d{1,3},\d{3}$/;

/** A share of one as a percentage: 0.705 is 70.5, with two decimals fewer. */
function ofHundred({ value, decimals }: PublishedNumber): PublishedNumber {
	const fewer = Math.max(0, decimals - 2);
	return { value: Number((value * 100).toFixed(fewer)), decimals: fewer };
}

/** Reads a number with its published decimals: `70`, `70.5`, `70 %`, and `70,5` where it can mean one thing only. */
export function readNumber(
	column: Column,
	text: string,
	{ percents }: CellReading
): PublishedNumber | CellFault {
	const signed = percentSign.test(text);
	const digits = signed ? text.replace(percentSign, '') : text;
	if (eitherComma.test(digits) && !decimalComma.test(digits))
		return new CellFault('ambiguous-number', {
			decimal: digits.replace(',', '.'),
			whole: digits.replace(',', '')
		});
	const read = parsePublishedNumber(decimalComma.test(digits) ? digits.replace(',', '.') : digits);
	if (!read) return numberFault(text, 'not-a-number');
	const isShare = percents === 'share' && column.type === 'percent' && !signed;
	if (isShare && read.value > 1) return new CellFault('not-a-share');
	const number = isShare ? ofHundred(read) : read;
	return rangeFault(column, number.value) ?? number;
}
