import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import EstimateTable from '$lib/charts/EstimateTable.svelte';
import GroupDots from '$lib/charts/GroupDots.svelte';
import ResponseBars from '$lib/charts/ResponseBars.svelte';
import { groupRows } from '$lib/charts/geometry/groupRows.ts';
import { designEffectOf } from '$lib/stats/topline/designEffectOf.ts';
import { readWave } from '$lib/stats/topline/readWave.ts';
import type { Estimate } from '$lib/survey/estimate.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { wordedWave } from '$lib/words/wordedWave.ts';
import { madeUpEstimate, madeUpWave } from '../server/madeUpWave.ts';

/** What a reader reads: a line of text for each element that stands alone. */
function said<Props extends Record<string, unknown>>(component: Component<Props>, props: Props) {
	return render(component as Component<Record<string, unknown>>, { props })
		.body.replaceAll(/<!--.*?-->/g, '')
		.split(/<\/(?:p|li|tr)>/)
		.map((part) => part.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' '))
		.map((line) => line.trim())
		.filter(Boolean);
}

const party = (group: string, groupSampleSize: number, percent: number, response = 'Yes') =>
	madeUpEstimate(response, percent, { groupType: 'party', group, groupSampleSize });
const read = (more: Partial<Wave>) => {
	const wave = madeUpWave('w', { sampleSize: 1500, sampling: 'nonprobability', ...more });
	const effect = designEffectOf(wave, []);
	return wordedWave(readWave(wave, effect), effect);
};
const half: Partial<Estimate> = { valueNote: 'published as "half"' };
const wave = read({
	estimates: [
		madeUpEstimate('Yes', 50, half),
		madeUpEstimate('No', 40),
		party('White', 300, 40),
		party('Grey', 80, 30),
		party('Green', 40, 64),
		party('Green', 40, 36, 'No')
	]
});
const hidden = read({
	estimates: [madeUpEstimate('Yes', 50), party('Blue', 9, 91), party('Red', 120, 27)]
});

// Ranges are Wilson's at n* = n/1.5, worked out in Python: 46.9–53.1 of 50 % and 1500, 33.5–46.9 of 40 % and 300,
// 19.4–43.3 of 30 % and 80, 37.0–43.1 of 40 % and 1500.
test('the table gives each range with one decimal, its kind once for the wave, and small bases a note', () => {
	const rows = said(EstimateTable, { waves: [wave] });
	expect(rows.slice(1)).toEqual([
		'1–5 March 2020, Example Polling NZ · adults · n = 1,500 · margin not published · Each with its modelled range (design effect 1.5 assumed).',
		'Everyone Yes about 50% published as "half" about 46.9–53.1% 1,500 A report, "quoted"',
		'Everyone No 40% 37.0–43.1% 1,500 A report, "quoted"',
		'White (party) Yes 40% 33.5–46.9% 300 A report, "quoted"',
		'Grey (party) Yes 30% 19.4–43.3% 80 Small base: 80 interviews. A report, "quoted"',
		'Green (party) Yes Too few interviews to show (n = 40).',
		'Green (party) No Too few interviews to show (n = 40).'
	]);
	expect(rows[0]).toMatch(/Range \(19 in 20\)/);
});

test('where no range can be known there is none, nor a name for it', () => {
	const rows = said(EstimateTable, { waves: [read({ sampleSize: null })] });
	expect(rows[1]).toMatch(/margin not published$/);
	expect(rows[2]).toBe('Everyone Yes 48% – not published A report, "quoted"');
});

test('bars give each range in whole points and say what it is', () => {
	expect(said(ResponseBars, { wave })).toEqual([
		'about 50% 40% about 50% Yes about 47 to 53%',
		'40% No 37 to 43%',
		'about 10% not published',
		'Each with its modelled range (design effect 1.5 assumed).'
	]);
});

test('bars of withheld answers give the reason and no number', () => {
	expect(said(ResponseBars, { wave: read({ sampleSize: 43 }) })).toEqual([
		'Too few interviews to show (n = 43).'
	]);
	expect(said(ResponseBars, { wave: read({ sampleSize: 99 }) })).toContain(
		'Small base: 99 interviews.'
	);
});

test('groups have whiskers, small ones a note, and withheld ones a sentence in place of the number', () => {
	expect(said(GroupDots, { wave })).toEqual([
		'Answered “Yes”. Line: everyone, about 50%, n = 1,500. The band is their range; groups whose base is known have a bar.',
		'party',
		'White 40% 33 to 47% n = 300',
		'Grey 30% 19 to 43% Small base: 80 interviews.',
		'Green Too few interviews to show (n = 40).',
		'0 50 100%'
	]);
	const { body } = render(GroupDots, { props: { wave } });
	expect(body.match(/class="bar/g)).toHaveLength(2);
	expect(body.match(/class="dot small/g)).toHaveLength(1);
	expect(body.match(/--all-low: 46.9/g)).toHaveLength(1);
});

test('a group that is hidden leaves no trace of its number or its size, nor does the one beside it', () => {
	const html = [
		render(EstimateTable, { props: { waves: [hidden] } }),
		render(GroupDots, { props: { wave: hidden } })
	]
		.map(({ body }) => body)
		.join('');
	expect(html).not.toMatch(/\b(91|27)%|n = (9|120)\b|--at/);
	expect(html.match(/Fewer than 10 interviews\./g)).toHaveLength(2);
	expect(html.match(/Not shown: it would give away/g)).toHaveLength(2);
});

test('groups of which all are withheld still have their place', () => {
	const [yes] = groupRows(read({ sampleSize: 43, estimates: [party('White', 20, 10)] }));
	expect(yes).toMatchObject({ response: 'Yes', everyone: null });
	expect(yes!.blocks).toMatchObject([[{ groupType: 'party', because: 'few', interviews: 20 }]]);
	const tiny = read({ sampleSize: 8, estimates: [madeUpEstimate('Yes', 5), party('A', 4, 10)] });
	expect(said(GroupDots, { wave: tiny })).toEqual([
		'Answered “Yes”. Fewer than 10 interviews.',
		'party',
		'A Fewer than 10 interviews.',
		'0 50 100%'
	]);
});
