import { monthNumber } from './monthNumber.ts';

const digits = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2}))\b/;
const named =
	/^(?:\d{1,2}[-/. ])?([a-z]{3,9})\.?[-/. ](?:\d{1,2}, ?)?\d{1,4}$|^\d{1,2}[-/. ]([a-z]{3,9})$/i;

/** Whether a text is a date, such as a spreadsheet makes of `2-12`: `12-Feb`, `Feb-12`, `2025-02-12`. */
export function looksLikeDate(text: string): boolean {
	if (digits.test(text)) return true;
	const found = named.exec(text);
	return found !== null && monthNumber(found[1] ?? found[2]!) !== null;
}
