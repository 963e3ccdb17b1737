import type { CellValue } from './readCell.ts';

/** Whether two cells say the same; `50.0` is not `50`. */
export function sameValue(a: CellValue, b: CellValue): boolean {
	if (a === b) return true;
	if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
	return a.value === b.value && a.decimals === b.decimals;
}
