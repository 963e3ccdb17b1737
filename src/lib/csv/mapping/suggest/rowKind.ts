/** What a row beside the answers holds: how many were asked, or what is neither that nor an answer. */
export type RowKind = 'unweighted' | 'base' | 'other';

const counted = 'base|n|sample|samples|total|count|number|respondents|interviews|cases';
const unweighted = new RegExp(
	`^\\(?un-?weighted\\b|^\\(?(raw|actual)\\b.*\\b(${counted})\\b|^n ?=|^(${[
		...['n', 'total n', 'sample n', 'sample', 'sample sizes?', 'total sample', 'answered'],
		...['total respondents', 'total answered', 'respondents', 'interviews', '사례 ?수', '표본 ?수'],
		...['응답자 ?수', '조사 ?완료( 사례수)?'],
		'number of (respondents|interviews|people|adults|cases|observations)'
	].join('|')})(\\s*[:(,].*)?$`,
	'i'
);
const weighted = new RegExp(`^\\(?(weighted|effective)\\b.*\\b(${counted})\\b`, 'i');
const base = /^\(?(total )?base( size| n)?(\s*[:(,–-].*)?$/i;
const total = /^(total|totals|sum|all|column total|합계|계|전체)$/i;
const figures =
	/^(mean|median|moe)( (score|rating|value))?\s*([:(].*)?$|^average (score|rating|value|number)\b|^(std|standard (deviation|error)|margin of (sampling )?error)\b/i;

const number = /^\(?(?:n ?= ?)?(\d{1,3}(?:[,. ’']\d{3})+|\d+(?:[.,]\d+)?)\s*(%?)\)?$/i;

/** The whole number of people that a cell states, such as `1,005`, `(301)` or `n=301`; `null` where it states none. */
export function peopleIn(cell: string): number | null {
	const [, digits, sign] = number.exec(cell.trim()) ?? [];
	if (!digits || sign) return null;
	const whole = digits.replace(/[,. ’'](?=\d{3}(?!\d))/g, '');
	return /^\d+$/.test(whole) && Number(whole) > 0 ? Number(whole) : null;
}

const isHundred = (cell: string) => /^\(?(99|100|101)([.,]\d+)?\s*%?\)?$/.test(cell.trim());

/**
 * What a row of a table with an answer in each row is, by its label and its other cells; `null` for an answer. Whole numbers
 * under the name of a base are how many were asked, unless all are 100.
 */
export function rowKind(label: string, cells: string[]): RowKind | null {
	const name = label.trim();
	const filled = cells.filter((cell) => cell.trim() !== '');
	const named = unweighted.test(name) || weighted.test(name) || base.test(name);
	if (figures.test(name)) return 'other';
	if (!named && !total.test(name)) return null;
	if (!filled.length || filled.every(isHundred)) return 'other';
	const people = filled.flatMap((cell) => peopleIn(cell) ?? []);
	if (people.length < filled.length) return named ? 'other' : null;
	// Under a name as general as these, or as short, numbers of people are more than percentages can be.
	const certain = people.some((count) => count > 100);
	if (weighted.test(name)) return 'other';
	if (total.test(name) || /^n$/i.test(name))
		return certain ? 'unweighted' : total.test(name) ? 'other' : null;
	return unweighted.test(name) ? 'unweighted' : 'base';
}
