import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { Row } from '$lib/csv/mapping/row.ts';
import { sameValue } from '$lib/csv/cells/sameValue.ts';

/** Whether a row says anything else of its wave than the first row of that wave; each difference is named. */
export function contradicts(row: Row, first: Row, problems: ProblemList): boolean {
	const [here, above] = [row.values.wave!, first.values.wave!];
	if (here === above) return false;
	const fields = Object.keys(here).filter((field) => !sameValue(here[field]!, above[field]!));
	for (const field of fields)
		problems.error('contradicts-wave', row.place(field), {
			wave: String(here.id),
			first: first.row,
			stated: first.place(field).cell.trim()
		});
	return fields.length > 0;
}
