import { round } from './timeScale.ts';

/** Places a percentage in percent of the height, measured from the top as the page does. */
export type ValueScale = (value: number) => number;

/** The top of an axis that starts at 0: 25, 50 or 100, so that charts of one page compare at a glance. */
export function upperBound(values: number[]): number {
	const highest = Math.max(0, ...values);
	return highest <= 22 ? 25 : highest <= 45 ? 50 : 100;
}

export function valueScale(upper: number): ValueScale {
	return (value) => round(100 - (100 * Math.min(Math.max(value, 0), upper)) / upper);
}

/** Five round values from 0 to the top (six to 25). */
export function valueTicks(upper: number): number[] {
	const step = upper === 100 ? 25 : upper === 50 ? 10 : 5;
	return Array.from({ length: upper / step + 1 }, (_, i) => i * step);
}
