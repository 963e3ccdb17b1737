import type { Mapping } from '../mapping.ts';

const slashed = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(?:\d{4}|\d{2})(?!\d)/;

/** Which number of a date is the day, where a cell shows it by a number above 12; `null` where none or both do. */
export function dateOrder(texts: string[]): Mapping['dates'] {
	const found = texts.flatMap((text) => {
		const match = slashed.exec(text);
		return match ? [[Number(match[1]), Number(match[2])]] : [];
	});
	const dayFirst = found.some(([first]) => first! > 12);
	const monthFirst = found.some(([, second]) => second! > 12);
	return dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first';
}
