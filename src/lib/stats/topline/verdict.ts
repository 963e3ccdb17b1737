import type { Range } from '$lib/stats/range.ts';

/** Whether a difference can be told from none; `depends-on-rounding` where the published figures leave it open. */
export type Verdict = 'clear' | 'not-clear' | 'depends-on-rounding';

/**
 * Verdict on a difference: clear when its range leaves out 0.
 *
 * It depends on rounding when the range, moved to the least and to the most favourable unrounded figures that print the
 * same, is clear in one and not in the other, or clear in opposite directions.
 * @param rounding what the difference may have gained or lost by rounding: half the printed unit of each figure, summed
 * @example verdict({ low: 0.0099, high: 0.0898 }, 0.01) // 'depends-on-rounding'
 */
export function verdict(range: Range, rounding = 0): Verdict {
	const direction = (shift: number) =>
		range.low + shift > 0 ? 1 : range.high + shift < 0 ? -1 : 0;
	const [down, up] = [direction(-rounding), direction(rounding)];
	if (down !== up) return 'depends-on-rounding';
	return down === 0 ? 'not-clear' : 'clear';
}
