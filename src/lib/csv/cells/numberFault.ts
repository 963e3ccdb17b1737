import { CellFault } from './cellFault.ts';
import { looksLikeDate } from './looksLikeDate.ts';
import type { ProblemType } from '$lib/csv/problems/problem.ts';

const number = String.raw`\d+(?:[.,]\d+)?\s*%?`;

const kinds: [ProblemType, RegExp][] = [
	['spreadsheet-error', /^(#+|#(ref|div\/0|value|name|num|null|spill|calc)[!?]?)$/i],
	[
		'not-published',
		/^(\*+|[-–—]+|\.{1,3}|…|#?n\/?a\.?|nil|none|null|not (asked|published|available))$/i
	],
	['exponent', /^[-+]?\d+([.,]\d+)?e[-+]?\d+$/i],
	['less-than', /^([<>≤≥~≈]|(less|fewer|more|over|under|about|around)\b[^\d]*)\s*\d/i],
	['range-for-number', new RegExp(String.raw`^${number}\s*(?:[-–—]|to)\s*${number}$`)],
	['formula', /^[=@]/]
];

/** Why a text cannot be a number, as closely as can be told. */
export function numberFault(text: string, otherwise: ProblemType): CellFault {
	for (const [type, shape] of kinds) if (shape.test(text)) return new CellFault(type);
	if (looksLikeDate(text)) return new CellFault('date-for-number');
	return new CellFault(/^-?\d+([.,]\d+)?\s*%?$/.test(text) ? 'too-many-digits' : otherwise);
}
