import type { Range } from '$lib/stats/range.ts';

/** A share with its own range. */
export interface RangedShare {
	/** 0–1 */
	share: number;
	range: Range;
}

/**
 * Range of the difference of two shares from the ranges of each: "method of variance estimates recovery" (MOVER).
 *
 * With d = p₂ − p₁, ranges (l, u) and r their correlation:
 * L = d − √((p₂ − l₂)² + (u₁ − p₁)² − 2r(p₂ − l₂)(u₁ − p₁)), U = d + √((u₂ − p₂)² + (p₁ − l₁)² − 2r(u₂ − p₂)(p₁ − l₁)).
 * Source: Newcombe 1998, Stat. Med. 17:873–890 and 2635–2650; Zou & Donner 2008, Stat. Med. 27:1693–1702.
 * @param correlation of the two estimates, −1 to 1; 0 for independent samples
 * @returns proportions
 * @example differenceRange(fromPoll, toPoll) // 47 to 51 %, n = 1000 each: { low: -0.00380682148437, high: 0.0835904340004 }
 */
export function differenceRange(from: RangedShare, to: RangedShare, correlation = 0): Range {
	const difference = to.share - from.share;
	const reach = (a: number, b: number) =>
		Math.sqrt(Math.max(0, a ** 2 + b ** 2 - 2 * correlation * a * b));
	return {
		low: difference - reach(to.share - to.range.low, from.range.high - from.share),
		high: difference + reach(to.range.high - to.share, from.share - from.range.low)
	};
}
