import { type DaySpan, overlaps, spanOf } from '$lib/survey/partialDate.ts';
import type { Period } from './query.ts';

/** The days of a period, open ends reaching as far as one likes. */
export function daysOf({ from, to }: Period): DaySpan {
	return {
		first: from ? spanOf(from).first : -Infinity,
		last: to ? spanOf(to).last : Infinity
	};
}

/** Whether some day of a span lies in a period. */
export function inPeriod(span: DaySpan, period: Period): boolean {
	return overlaps(span, daysOf(period));
}
