import type { ProblemList } from './problemList.ts';
import type { CellValue } from './readCell.ts';
import type { Row } from './readRows.ts';

function same(a: CellValue, b: CellValue): boolean {
	if (a === b) return true;
	if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
	return a.value === b.value && a.decimals === b.decimals;
}

/** Whether a row says anything else of its wave than the first row of that wave; each difference is named. */
export function contradicts(row: Row, first: Row, problems: ProblemList): boolean {
	const [here, above] = [row.values.wave!, first.values.wave!];
	if (here === above) return false;
	const fields = Object.keys(here).filter((field) => !same(here[field]!, above[field]!));
	for (const field of fields)
		problems.error('contradicts-wave', row.place(field), {
			wave: String(here.id),
			first: first.row,
			stated: first.place(field).cell.trim()
		});
	return fields.length > 0;
}
