import { dateOrders } from '$lib/csv/cells/dateOrders.ts';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';

/** Which number of a date comes first, where a cell can be read in one order only; `null` where none or several differ. */
export function dateOrder(texts: string[]): Mapping['dates'] {
	const certain = texts.map(dateOrders).filter(({ length }) => length === 1);
	const found = new Set(certain.flat());
	return found.size === 1 ? [...found][0]! : null;
}
