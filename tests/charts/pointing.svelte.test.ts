import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { readEvents } from '$lib/csv/readEvents.ts';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { type PartialDate, spanOf } from '$lib/survey/partialDate.ts';
import { trendView } from '$lib/charts/trendView.ts';
import { seriesOf } from '$lib/survey/series.ts';
import type { SiteNames } from '$lib/survey/siteNames.ts';
import shippedEvents from '../../static/data/events.csv?raw';
import site from '../../static/data/site.json';
import quinnipiac from '../../static/data/surveys/quinnipiac.csv?raw';
import Pointing from './Pointing.svelte';

const span = {
	first: spanOf('2018-03' as PartialDate).first,
	last: spanOf('2018-07' as PartialDate).last
};
const waves = readSurveys(quinnipiac).value.map((wave) => ({
	...wave,
	estimates: wave.estimates.filter((e) => e.questionId === 'meet-kim')
}));
const series = seriesOf(waves, { stance: 'favour' });
const events = readEvents(shippedEvents).value.filter((event) => event.date.startsWith('2018-0'));
const names = site as SiteNames;
const june = 'quinnipiac-2018-06'; // 31 May – 5 June 2018

const inChart = (selector: string) => [...document.querySelectorAll(`.trend ${selector}`)];
const strongInList = () =>
	[...document.querySelectorAll('.timeline .event.strong')].map((entry) =>
		entry.querySelector('.date')!.textContent!.trim()
	);
const readout = () =>
	document.querySelector('.readout')!.textContent!.replaceAll(/\s+/g, ' ').trim();

beforeEach(async () => {
	await render(Pointing, {
		props: {
			view: trendView(series, span, events),
			events,
			span,
			names,
			eventHref: (event) => `#${event.id}`,
			waveHref: (wave) => `#${wave.id}`
		}
	});
});

test('while nothing is pointed at the latest value is read out', () => {
	expect(readout()).toBe(
		'Latest: 72% “Approve”, 31 May – 5 June 2018, Quinnipiac University, US voters, n = 1,223'
	);
	expect(strongInList()).toEqual([]);
});

test('pointing at a wave shows its field dates and the events of those days and next to them', async () => {
	await userEvent.hover(document.querySelector(`[data-wave="${june}"]`)!);
	await expect.poll(strongInList).toEqual(['26 May 2018', '1 June 2018', '12 June 2018']);
	expect(inChart('.guides .field')).toHaveLength(1);
	expect(inChart('.guide.strong')).toHaveLength(3);
	expect(readout()).toMatch(/^Here: 72%/);
	await userEvent.unhover(document.querySelector(`[data-wave="${june}"]`)!);
	await expect.poll(strongInList).toEqual([]);
});

test('focusing an event of the list shows its moment and the waves in the field', async () => {
	const event = events.find((each) => each.date === '2018-06-01')!;
	const entry = document.querySelector<HTMLElement>(`.timeline [data-event="${event.id}"] a`)!;
	entry.focus();
	await expect.poll(() => inChart('.guide.strong').length).toBe(1);
	expect(inChart('a.match').map((mark) => mark.getAttribute('data-wave'))).toEqual([june]);
	expect(readout()).toContain(event.title);
	entry.blur();
	await expect.poll(() => inChart('.guide.strong').length).toBe(0);
});

test('pointing at an event of the chart shows its entry in the list', async () => {
	const event = events.find((each) => each.date === '2018-06-12')!;
	await userEvent.hover(document.querySelector(`.lane [data-event="${event.id}"]`)!);
	await expect.poll(strongInList).toEqual(['12 June 2018']);
});

test('nothing moves when something is pointed at', async () => {
	const heights = () => document.querySelector('.trend')!.getBoundingClientRect().height;
	const before = heights();
	await userEvent.hover(document.querySelector(`[data-wave="${june}"]`)!);
	await expect.poll(readout).toMatch(/^Here/);
	expect(heights()).toBe(before);
});

test('the chart can be skipped with one key, and its event marks are no stops', async () => {
	const stops = inChart('a').filter((link) => (link as HTMLElement).tabIndex === 0);
	expect(stops[0]!.textContent).toBe('Skip the chart');
	expect(stops).toHaveLength(1 + series[0]!.points.length);
});
