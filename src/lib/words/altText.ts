import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import { dateOfDay } from '$lib/survey/partialDate.ts';
import type { Series } from '$lib/survey/series.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { formatPercent } from './formatPercent.ts';
import { pollsterName } from './pollsterName.ts';
import { fieldDates } from './fieldDates.ts';

const count = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;

/** A trend chart in words, for those who do not see it. */
export function trendAltText(series: Series[], events: number): string {
	const points = series.flatMap((s) => s.points);
	if (!points.length) return 'Chart without values.';
	const sorted = [...points].sort((a, b) => a.estimate.percent.value - b.estimate.percent.value);
	const years = points
		.flatMap((p) => [fieldSpan(p.wave).first, fieldSpan(p.wave).last])
		.map((day) => dateOfDay(day).slice(0, 4))
		.sort();
	const period = years[0] === years.at(-1) ? years[0] : `${years[0]} to ${years.at(-1)}`;
	const values = points.length === 1 ? '' : 'from ';
	const highest = points.length === 1 ? '' : ` to ${formatPercent(sorted.at(-1)!.estimate)}`;
	return `Chart of ${count(points.length, 'value')} from ${count(series.length, 'series').replace('seriess', 'series')}, ${period}, ${values}${formatPercent(sorted[0]!.estimate)}${highest}, beside ${count(events, 'event')}.`;
}

/** The bars of one wave in words. */
export function barsAltText(wave: Wave): string {
	const parts = wave.estimates.map((e) => `${e.response} ${formatPercent(e)}`);
	return `Bars: ${parts.join(', ')}. ${pollsterName(wave)}, ${fieldDates(wave)}.`;
}
