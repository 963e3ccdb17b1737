import type { Format } from '$lib/csv/format/format.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { Row } from '$lib/csv/mapping/row.ts';

/** The rows without those whose key stands above already. */
export function rowsByKey(format: Format, rows: Row[], problems: ProblemList): Row[] {
	const columns = format.columns.filter(({ name }) => format.key.includes(name));
	const last = columns.at(-1)!.field;
	const first = new Map<string, number>();
	return rows.filter((row) => {
		let key = '';
		for (const { of, field } of columns) key += `${String(row.values[of]![field] ?? '')}\u001f`;
		const above = first.get(key);
		if (above === undefined) {
			first.set(key, row.row);
			return true;
		}
		problems.error('duplicate-key', row.place(last), { first: above, key: format.key.join(', ') });
		return false;
	});
}
