import type { Range } from '$lib/stats/range.ts';
import { roundedPoints } from '$lib/stats/topline/roundedPoints.ts';

/**
 * What a share of nobody or of everyone asked leaves open for the public.
 *
 * @param range of the share, proportions
 * @example extremeNote(0, { low: 0, high: 0.037 }) // 'Nobody in this sample chose this; up to 4% of the public might.'
 */
export function extremeNote(share: 0 | 1, range: Range): string {
	return share === 0
		? `Nobody in this sample chose this; up to ${Math.max(1, roundedPoints(range.high))}% of the public might.`
		: `Everyone in this sample chose this; the share in the public may be as low as ${Math.min(99, roundedPoints(range.low))}%.`;
}
