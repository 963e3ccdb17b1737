import type { DaySpan } from '$lib/survey/partialDate.ts';

/** Places a moment (day number; noon is + ½) in percent of the width of a span of days. */
export type TimeScale = (day: number) => number;

export function timeScale(span: DaySpan): TimeScale {
	const days = span.last + 1 - span.first;
	return (day) => round((100 * (day - span.first)) / days);
}

/** Three decimals of a percent are a fiftieth of a pixel: enough, and short in the page. */
export function round(percent: number): number {
	return Math.round(percent * 1000) / 1000;
}
