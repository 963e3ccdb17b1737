import { settings } from '$lib/stats/settings.ts';
import type { Range } from '$lib/stats/range.ts';
import { type AveragedTrend, averagedTrend } from './averagedTrend.ts';
import type { Poll } from './poll.ts';

/** One point of a drawn trend; shares, 0–1. */
export interface TrendPoint {
	day: number;
	value: number;
	band: Range;
	/** Further than the setting from any poll: the line is a guess there. */
	guess: boolean;
}

export interface TrendLine extends Pick<AveragedTrend, 'houses' | 'mean' | 'edges'> {
	/** From the first poll to the last, no further. */
	points: TrendPoint[];
	/** Days of the polls on both sides of each stretch where the line is a guess. */
	gaps: { from: number; to: number }[];
}

/**
 * Trend as it may be drawn: the averaged trend on enough days for a smooth line, clipped to 0–1, with its guesses marked.
 *
 * `null` where points alone are shown: fewer than 4 polls or 3 dates, or a poll under 5 % or over 95 %, where the scale of shares
 * does not fit. Each answer is smoothed alone; lines are not made to add to 100 %.
 * @example trendLine(polls.slice(0, 3)) // null
 */
export function trendLine(polls: readonly Poll[]): TrendLine | null {
	const { fewestPolls, fewestDates, pointsOnlyWithin, dashAfter } = settings.trend;
	const dates = [...new Set(polls.map((poll) => poll.day))].sort((a, b) => a - b);
	const extreme = polls.some(
		({ share }) => share < pointsOnlyWithin || share > 1 - pointsOnlyWithin
	);
	if (polls.length < fewestPolls || dates.length < fewestDates || extreme) return null;
	const { levels, houses, mean, edges } = averagedTrend(polls, drawnDays(dates));
	const distance = (day: number) => Math.min(...dates.map((date) => Math.abs(date - day)));
	const clip = (share: number) => Math.min(1, Math.max(0, share));
	return {
		points: levels.map(({ day, value, band }) => ({
			day,
			value: clip(value),
			band: { low: clip(band.low), high: clip(band.high) },
			guess: distance(day) > dashAfter
		})),
		gaps: dates
			.slice(1)
			.map((to, i) => ({ from: dates[i]!, to }))
			.filter(({ from, to }) => to - from > 2 * dashAfter),
		houses,
		mean,
		edges
	};
}

/** The polls' dates, the ends of what lies near them, and days between at no more than the set distance. */
function drawnDays(dates: readonly number[]): number[] {
	const { dashAfter, step } = settings.trend;
	const between = dates.slice(1).flatMap((to, i) => {
		const from = dates[i]!;
		const corners =
			to - from > 2 * dashAfter ? [from, from + dashAfter, to - dashAfter, to] : [from, to];
		return corners.slice(1).flatMap((end, k) => {
			const start = corners[k]!;
			const parts = Math.ceil((end - start) / step);
			return Array.from({ length: parts }, (_, part) => start + ((end - start) * part) / parts);
		});
	});
	return [...between, dates.at(-1)!];
}
