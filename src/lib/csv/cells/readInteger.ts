import { CellFault } from './cellFault.ts';
import type { Column } from '$lib/csv/format/format.ts';
import { numberFault } from './numberFault.ts';
import { rangeFault } from './rangeFault.ts';

const wholeNumber = /^-?\d{1,9}$/;
/** Thousands apart: with commas, spaces or apostrophes, all alike; with points only where there are two. */
const thousands = /^\d{1,3}(?:([,' \u2019\u00a0\u2009\u202f])\d{3}(?:\1\d{3})*|(?:\.\d{3}){2,})$/;

/** Reads a whole number: `1000`, `1,000` or `1000.0`. */
export function readInteger(column: Column, text: string): number | CellFault {
	let digits = text;
	if (thousands.test(text)) digits = text.replace(/\D/g, '');
	else if (/^\d+\.0{1,2}$/.test(text)) digits = text.slice(0, text.indexOf('.'));
	if (wholeNumber.test(digits)) return rangeFault(column, Number(digits)) ?? Number(digits) + 0;
	if (/^\d{1,3}\.\d{3}$/.test(text))
		return new CellFault('ambiguous-number', { decimal: text, whole: text.replace('.', '') });
	if (/^-?\d+$/.test(digits)) return new CellFault('too-many-digits');
	if (/^-?\d+[.,]\d+$/.test(text)) return new CellFault('not-an-integer');
	return numberFault(text, 'not-an-integer');
}
