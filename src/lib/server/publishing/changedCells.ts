import type { Column } from '$lib/csv/format/format.ts';
import { cellText } from '$lib/csv/write/cellText.ts';
import type { CellChange } from './comparison.ts';

/** The cells of `columns` in which two records differ, column by column. */
export function changedCells(
	columns: Column[],
	key: Record<string, string>,
	before: object,
	after: object
): CellChange[] {
	return columns.flatMap((column) => {
		const [from, to] = [cellText(column, before), cellText(column, after)];
		return from === to
			? []
			: [{ key, kind: 'cell' as const, column: column.name, before: from, after: to }];
	});
}
