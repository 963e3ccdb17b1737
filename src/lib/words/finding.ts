import type { Observation } from '$lib/survey/comparability.ts';
import { latestSeries } from '$lib/survey/latestSeries.ts';
import type { Series } from '$lib/survey/series.ts';
import { fieldMonth } from './fieldDates.ts';
import { formatPercent } from './formatPercent.ts';
import { pollsterName } from './pollsterName.ts';

const named = 3;

/** The earlier points that the latest may be read beside: back to the first break, latest first. */
function comparableBefore(series: Series): Observation[] {
	const lastBreak = series.links.findLastIndex((link) => link.outcome === 'break');
	return series.points.slice(lastBreak + 1, -1).reverse();
}

/**
 * What a chart shows, as published and without any claim of change: the latest value with who asked, then the values
 * before it that are comparable.
 */
export function finding(series: Series[]): string {
	const latest = latestSeries(series);
	if (!latest) return 'No percentages published.';
	const { wave, estimate } = latest.points.at(-1)!;
	const before = comparableBefore(latest);
	const list = before
		.slice(0, named)
		.map((o) => `${formatPercent(o.estimate)} ${fieldMonth(o.wave)}`)
		.join(', ');
	const now = `${formatPercent(estimate)} answered “${estimate.response}” ${fieldMonth(wave)} (${pollsterName(wave)}).`;
	const sentence = now.charAt(0).toUpperCase() + now.slice(1);
	return before.length ? `${sentence} Before that: ${list}.` : sentence;
}
