import type { Observation } from '$lib/survey/comparability.ts';
import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import { dateOfDay } from '$lib/survey/partialDate.ts';
import { type Wave, programmeOf } from '$lib/survey/wave.ts';
import { formatPercent } from './formatPercent.ts';
import { pollsterName } from './pollsterName.ts';
import { fieldDates } from './fieldDates.ts';

const count = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;

/** A trend chart in words, for those who do not see it: how many values, of whom, when and between what. */
export function trendAltText(observations: Observation[], events: number): string {
	const beside = `beside ${count(events, 'event')}`;
	const values = observations
		.map((o) => o.estimate)
		.sort((a, b) => a.percent.value - b.percent.value)
		.map(formatPercent);
	if (!values.length) return `Chart without values, ${beside}.`;
	const programmes = new Set(observations.map((o) => programmeOf(o.wave))).size;
	const years = observations
		.flatMap(({ wave }) => [fieldSpan(wave).first, fieldSpan(wave).last])
		.sort((a, b) => a - b)
		.map((day) => dateOfDay(day).slice(0, 4));
	const between = (a: string, b: string) => (a === b ? a : `${a} to ${b}`);
	return `Chart of ${count(values.length, 'value')} by ${count(programmes, 'survey programme')}, ${between(years[0]!, years.at(-1)!)}: ${between(values[0]!, values.at(-1)!)}, ${beside}.`;
}

/** The bars of one wave in words. */
export function barsAltText(wave: Wave): string {
	const parts = wave.estimates.map((e) => `${e.response} ${formatPercent(e)}`);
	return `Bars: ${parts.join(', ')}. ${pollsterName(wave)}, ${fieldDates(wave)}.`;
}
