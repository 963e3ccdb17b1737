import { CellFault } from './cellFault.ts';
import type { Column } from '$lib/csv/format/format.ts';

/** Why a number lies outside what its column allows, if it does. */
export function rangeFault({ minimum, above, maximum }: Column, value: number): CellFault | null {
	const low = minimum !== undefined && value < minimum;
	const notAbove = above !== undefined && value <= above;
	const high = maximum !== undefined && value > maximum;
	if (!low && !notAbove && !high) return null;
	const bounds = Object.entries({ minimum, above, maximum }).filter(([, b]) => b !== undefined);
	return new CellFault('out-of-range', Object.fromEntries(bounds) as Record<string, number>);
}
