import type { Range } from '$lib/stats/range.ts';

/**
 * The range of a share in a table, with one decimal.
 *
 * @param range in percent
 * @example rangeCell({ low: 46.907, high: 53.093 }) // '46.9–53.1%'
 */
export function rangeCell({ low, high }: Range): string {
	return `${low.toFixed(1)}–${high.toFixed(1)}%`;
}
