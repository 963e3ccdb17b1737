import type { Estimate, Stance } from '$lib/survey/estimate.ts';
import { round } from './timeScale.ts';

/** A piece of a bar of 100; `estimate` is absent for what was not published. */
export interface Segment {
	estimate: Estimate | null;
	value: number;
	/** Percent of the width. */
	start: number;
	width: number;
}

const place: Record<Stance, number> = { favour: 0, middle: 1, oppose: 2, none: 3 };

/** Answers from those in favour to those without opinion; where a question has no sides the order of the file stays. */
export function inOrderOfStance(estimates: Estimate[]): Estimate[] {
	const rank = (e: Estimate) => (e.stance === null ? 1 : place[e.stance]);
	return [...estimates].sort((a, b) => rank(a) - rank(b));
}

/**
 * Lays single answers end to end. What is missing to 100 becomes a last piece without an estimate; where rounding makes
 * more than 100 the bar is the sum.
 */
export function stackedSegments(estimates: Estimate[]): Segment[] {
	const singles = inOrderOfStance(estimates.filter((e) => e.responseKind === 'single'));
	if (!singles.length) return [];
	const sum = singles.reduce((total, e) => total + e.percent.value, 0);
	const whole = Math.max(100, sum);
	const missing = Math.round((100 - sum) * 1e6) / 1e6;
	let start = 0;
	const segment = (estimate: Estimate | null, value: number): Segment => {
		const width = (value / whole) * 100;
		start += width;
		return { estimate, value, start: round(start - width), width: round(width) };
	};
	const published = singles.map((e) => segment(e, e.percent.value));
	return missing > 0 ? [...published, segment(null, missing)] : published;
}
