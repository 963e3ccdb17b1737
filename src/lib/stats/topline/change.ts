import type { Range } from '$lib/stats/range.ts';
import { settings } from '$lib/stats/settings.ts';
import { differenceRange } from './differenceRange.ts';
import { standardError } from './standardError.ts';
import { type Topline, toplineRange } from './toplineRange.ts';

/** A difference of two shares: proportions, with its standard error and its own range. */
export interface Difference {
	value: number;
	standardError: number;
	range: Range;
}

/**
 * Change of a published share between two independent polls, second minus first.
 *
 * SE = √(SE₁² + SE₂²); the range is MOVER on the two Wilson ranges. For two waves of one panel it is probably too wide.
 * Source: Newcombe 1998, Stat. Med. 17:873–890, method 10.
 * @example change({ share: 0.47, effectiveSize: 1000 }, { share: 0.51, effectiveSize: 1000 }) // value 0.04, standardError 0.0223383079037, range −0.00380682148437 to 0.0835904340004
 */
export function change(from: Topline, to: Topline, level: number = settings.level): Difference {
	const ranged = (poll: Topline) => ({ share: poll.share, range: toplineRange(poll, level) });
	return {
		value: to.share - from.share,
		standardError: Math.hypot(
			standardError(from.share, from.effectiveSize),
			standardError(to.share, to.effectiveSize)
		),
		range: differenceRange(ranged(from), ranged(to))
	};
}
