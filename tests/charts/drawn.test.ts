import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { afterEach, expect, test, vi } from 'vitest';
import EstimateTable from '$lib/charts/EstimateTable.svelte';
import GroupDots from '$lib/charts/GroupDots.svelte';
import ResponseBars from '$lib/charts/ResponseBars.svelte';
import SourceNote from '$lib/charts/SourceNote.svelte';
import Timeline from '$lib/charts/Timeline.svelte';
import TrendChart from '$lib/charts/TrendChart.svelte';
import { type PartialDate, spanOf } from '$lib/survey/partialDate.ts';
import { trendView } from '$lib/charts/trendView.ts';
import { seriesOf } from '$lib/survey/series.ts';
import { realEvents, realNames, realQuestion, realWave, realWaves } from './realQuestion.ts';

const span = {
	first: spanOf('2017' as PartialDate).first,
	last: spanOf('2026-03' as PartialDate).last
};
const links = {
	names: realNames,
	eventHref: (event: { id: string }) => `/timeline/${event.id}`,
	waveHref: (wave: { id: string }) => `/waves/${wave.id}`
};

const warned = vi.spyOn(console, 'warn');
afterEach(() => expect(warned).not.toHaveBeenCalled());

/** What the server sends for a component, without the names Svelte gives to styles and blocks. */
function drawn<Props extends Record<string, unknown>>(component: Component<Props>, props: Props) {
	return render(component as Component<Record<string, unknown>>, { props })
		.body.replaceAll(/<!--.*?-->/g, '')
		.replaceAll(/ ?svelte-[a-z0-9]+/g, '')
		.replaceAll('class=" ', 'class="')
		.replaceAll(' class=""', '');
}

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((m) => m[1]!);

function trend(
	question: string,
	country: string,
	props: { highlighted?: string; compact?: boolean } = {}
) {
	const series = seriesOf(realQuestion(question, country), { stance: 'favour' });
	const view = trendView(series, span, realEvents, { brief: props.compact, waves: realWaves });
	return drawn(TrendChart, { view, events: realEvents, span, ...links, ...props });
}

test('peace-agreement: no line joins the wave of Ipsos with those of The Harris Poll, and the chart says why', () => {
	const html = trend('peace-agreement', 'US');
	expect(all(html, /<line class="link (\w+)"/g)).toEqual(['note', 'note', 'note']);
	expect(all(html, /<title>(.*?)<\/title>/g)).toEqual([
		'Not joined: pollster differs (Ipsos, then The Harris Poll); answer options differ (“Continue the state of war and military presence” only after).'
	]);
	expect(html).toContain(
		'American Friends Service Committee, September 2021 and January 2023.</b> Not joined: pollster differs (Ipsos, then The Harris Poll);'
	);
});

test('peace-agreement: the value published as "half" is hollow and said to be about 50%', () => {
	const html = trend('peace-agreement', 'US');
	expect(all(html, /<svg[^>]*class="(approximate)"/g)).toHaveLength(1);
	expect(html).toMatch(/aria-label="about 50% \(published as &quot;half&quot;\)/);
});

test('meet-kim: every wave of everyone asked is a link with its number', () => {
	const html = trend('meet-kim', 'US');
	const waves = realQuestion('meet-kim', 'US').filter((wave) =>
		wave.estimates.some((e) => e.group === 'all' && e.stance === 'favour')
	);
	expect(new Set(all(html, /data-wave="(.*?)"/g))).toEqual(new Set(waves.map((wave) => wave.id)));
	expect(html).toContain('href="/waves/afsc-2025"');
	expect(html).toContain(
		'70% “Agree”, 10–12 February 2025, The Harris Poll for American Friends Service Committee, US adults, n = 2,076'
	);
});

test('events on the lane are links out of the tab order', () => {
	const html = trend('meet-kim', 'US');
	const shown = realEvents.filter((event) => event.date >= '2017');
	expect(all(html, /(data-event)=/g)).toHaveLength(shown.length);
	expect(all(html, /tabindex="(-1)"/g)).toHaveLength(shown.length);
});

test('the event named by the page stands out without any script', () => {
	const event = realEvents.find((each) => each.date === '2018-06-12')!;
	const html = trend('meet-kim', 'US', { highlighted: event.id });
	expect(all(html, /<div class="guide (strong)"/g)).toHaveLength(1);
	expect(html).toMatch(new RegExp(`class="readout">\\s*12 June 2018: ${event.title}`));
	const list = drawn(Timeline, { events: realEvents, ...links, highlighted: event.id });
	expect(all(list, /aria-current="(true)"/g)).toHaveLength(1);
});

test('a card keeps marks and breaks and leaves out keys and readout', () => {
	const html = trend('peace-agreement', 'US', { compact: true });
	expect(html).toContain('Not joined');
	expect(html).not.toContain('class="readout"');
	expect(html).not.toContain('Each mark is one wave');
	expect(html).toContain('Upright bars: modelled range');
});

test('nothing is drawn with a script that measures, and nothing is stretched', () => {
	const html = trend('meet-kim', 'US') + trend('peace-agreement', 'US');
	expect(html).not.toContain('preserveAspectRatio');
	for (const [, width, viewBox] of html.matchAll(/<svg[^>]*width="(\d+)"[^>]*viewBox="(.*?)"/g))
		expect(viewBox!.split(' ')[2]).toBe(width);
});

test('a chart of no wave in its period says so', () => {
	const early = {
		first: spanOf('1990' as PartialDate).first,
		last: spanOf('1991' as PartialDate).last
	};
	const series = seriesOf(realQuestion('meet-kim', 'US'), { stance: 'favour' });
	const view = trendView(series, early, []);
	expect(drawn(TrendChart, { view, events: [], span: early, ...links })).toContain(
		'No wave in these years.'
	);
});

test('bars say what was not published', () => {
	const html = drawn(ResponseBars, { wave: realWave('peace-agreement', 'afsc-2023') });
	expect(
		html
			.replaceAll(/<[^>]*>/g, ' ')
			.replaceAll(/\s+/g, ' ')
			.trim()
	).toBe(
		// Wilson's ranges of 52 and 28 % at n* = 2063/1.7448 (±2.8 may have been 2.85), worked out in Python: 49.1–54.8 and 25.5–30.6.
		'52% 28% 52% Sign a peace agreement 49 to 55% 28% Continue the state of war and military presence 26 to 31% 20% not published Each with its modelled range (from the published margin).'
	);
});

test('the strongest answers of both sides have the strongest colours', () => {
	// static/data/surveys/gallup.csv: very and mostly favourable, mostly and very unfavourable
	const html = drawn(ResponseBars, { wave: realWave('nk-favourability', 'gallup-2017-02') });
	const [favour, oppose] = ['favour', 'oppose'].map((side) =>
		all(html, new RegExp(`color-mix\\(in oklab, var\\(--${side}\\) (\\d+)%`, 'g')).map(Number)
	);
	expect(favour!.slice(0, 2)).toEqual([100, 58]);
	expect(oppose!.slice(0, 2)).toEqual([58, 100]);
});

test('bars of nets and of several answers stand apart', () => {
	const nets = drawn(ResponseBars, { wave: realWave('peace-agreement', 'dfp-yougov-2019-09') });
	expect(nets).toContain('Sums as published');
	const [issues] = realQuestion('nk-issues');
	expect(drawn(ResponseBars, { wave: issues! })).toContain('Several answers allowed');
	expect(drawn(ResponseBars, { wave: realWave('meet-kim', 'cbs-yougov-2019-01') })).toContain(
		'Only subgroups were published.'
	);
});

test('groups stand against everyone, their base said to be missing', () => {
	const html = drawn(GroupDots, { wave: realWave('meet-kim', 'cnn-2018-05') });
	expect(html).toContain('Line: everyone, 77%, n = 1,015.');
	// Wilson's range of 77 % at n* = z²/4 / 0.0365², worked out in Python.
	expect(html).toContain('--all-low: 73.7896');
	expect(html).not.toContain('class="bar"');
	expect(all(html, /class="base">(.*?)</g)).toEqual(Array(3).fill('base not published'));
	expect(drawn(GroupDots, { wave: realWave('meet-kim', 'afsc-2026') })).toBe('');
});

test.each(['meet-kim', 'peace-agreement', 'nk-favourability'])(
	'the table of %s holds every row with its source',
	(question) => {
		const waves = realQuestion(question);
		const html = drawn(EstimateTable, { waves, names: realNames });
		const rows = waves.flatMap((wave) => wave.estimates);
		expect(all(html, /<th scope="row" class="answer">(.*?)<\/th>/g)).toHaveLength(rows.length);
		expect(all(html, /scope="(rowgroup)"/g)).toHaveLength(waves.length);
		expect(all(html, /class="source"><a href="(.*?)"/g)).toEqual(
			rows.map((e) => e.sourceUrl.replaceAll('&', '&amp;'))
		);
		expect(html).not.toContain('margin of error');
	}
);

test('a source note links to its source', () => {
	const wave = realWave('peace-agreement', 'afsc-2021');
	expect(drawn(SourceNote, { wave })).toContain(`<a href="${wave.estimates[0]!.sourceUrl}"`);
});

test.each(['peace-agreement', 'meet-kim'])('%s is drawn as it was looked at', async (question) => {
	const events = realEvents.filter((event) => event.category === 'summit');
	const series = seriesOf(realQuestion(question, 'US'), { stance: 'favour' });
	const view = trendView(series, span, events, { waves: realWaves });
	const html = drawn(TrendChart, { view, events, span, ...links });
	const aLineEach = html.replaceAll(/(<(?!\/))/g, '\n$1');
	await expect(aLineEach).toMatchFileSnapshot(`drawn/${question}.txt`);
});
