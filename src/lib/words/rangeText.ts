import type { Range } from '$lib/stats/range.ts';
import { formatPoints } from './formatPoints.ts';

/**
 * The range of a difference in points, with one decimal: "1.0 to 9.0".
 *
 * An end that is not 0 is never printed as 0 but as 0.1 on its side, so that a range that leaves out 0 is seen to do so.
 * @param range proportions
 * @example rangeText({ low: -0.06, high: 0.02 }) // '−6.0 to 2.0'
 */
export function rangeText(range: Range): string {
	const end = (share: number) =>
		formatPoints(Math.sign(share) * Math.max(0.001, Math.abs(share)), 1);
	return `${end(range.low)} to ${end(range.high)}`;
}
