import type { Format } from './format.ts';
import type { ProblemList } from './problemList.ts';
import type { Row } from './readRows.ts';

/** The rows without those whose key stands above already. */
export function rowsByKey(format: Format, rows: Row[], problems: ProblemList): Row[] {
	const fields = format.key.map(
		(name) => format.columns.find((column) => column.name === name)!.field
	);
	const first = new Map<string, number>();
	return rows.filter((row) => {
		const key = fields.map((field) => row.values[field] ?? '').join('\u001f');
		const above = first.get(key);
		if (above === undefined) {
			first.set(key, row.row);
			return true;
		}
		const last = fields.at(-1)!;
		problems.error('duplicate-key', row.place(last), { first: above, key: format.key.join(', ') });
		return false;
	});
}
