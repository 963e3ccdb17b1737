import { scaleLinear } from 'd3-scale';
import type { DaySpan } from '$lib/survey/partialDate.ts';

/** Places a moment (day number; noon is + ½) in percent of the width of a span of days. */
export type TimeScale = (day: number) => number;

export function timeScale(span: DaySpan): TimeScale {
	const scale = scaleLinear([span.first, span.last + 1], [0, 100]);
	return (day) => round(scale(day));
}

/** Three decimals of a percent are a fiftieth of a pixel: enough, and short in the page. */
export function round(percent: number): number {
	return Math.round(percent * 1000) / 1000;
}
