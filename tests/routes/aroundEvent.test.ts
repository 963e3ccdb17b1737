import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEvents } from '$lib/csv/readEvents.ts';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { byQuestion } from '../../src/routes/byQuestion.ts';
import { aroundEvent } from '../../src/routes/timeline/aroundEvent.ts';
import { eventsBetween, gapBetween } from '../../src/routes/timeline/eventsBetween.ts';
import { poolsAround } from '../../src/routes/timeline/poolsAround.ts';
import { questionSeries } from '../../src/routes/timeline/questionSeries.ts';
import { realEvents, realQuestion } from '../charts/realQuestion.ts';

const folder = 'tests/fixtures/other-subject';
const waves = readSurveys(readFileSync(`${folder}/surveys/harbour.csv`, 'utf8')).value;
const events = readEvents(readFileSync(`${folder}/events.csv`, 'utf8')).value;
const answers = (own: Wave[]) => questionSeries(own)[0]!.answers;
const bridge = answers(byQuestion(waves).get('build-bridge')!);
const ids = ({ before, after, link }: ReturnType<typeof aroundEvent>[number]) => [
	before?.point.wave.id ?? null,
	after?.point.wave.id ?? null,
	link?.outcome ?? null
];
const around = (id: string) =>
	aroundEvent(
		events.find((event) => event.id === id)!,
		bridge
	).map(ids);

describe('a series around an event', () => {
	it('has the last wave before and the first after of one programme', () => {
		expect(around('bridge-plan')).toContainEqual(['harbour-2021', 'harbour-2022', 'join']);
	});

	it('has a pair that cannot be compared as such', () => {
		expect(around('fare-agreement')).toContainEqual(['harbour-2022', 'harbour-2023', 'break']);
	});

	it('has one side only where there is no wave on the other', () => {
		expect(around('bridge-plan')).toContainEqual([null, 'island-2023', null]);
	});
});

// static/data: events.csv, surveys/fox.csv and surveys/cnn.csv
describe('the Singapore summit of 12 June 2018', () => {
	const singapore = realEvents.find((event) => event.id === 'singapore-summit')!;
	const of = (question: string, programme: string) =>
		aroundEvent(singapore, answers(realQuestion(question, 'US'))).find(
			({ series }) => series.programme === programme
		)!;

	it('has no wave of Fox after it: the last is of 3–6 June, 6 days before', () => {
		const fox = of('meet-kim', 'Fox News');
		expect(ids(fox)).toEqual(['fox-2018-06', null, null]);
		expect(fox.days).toBe(6);
		expect(fox.befores.map(({ point }) => point.wave.id)).toEqual(['fox-2018-06', 'fox-2018-03']);
	});

	it('takes of the answers of Fox the one that was published last before it', () => {
		const fox = of('denuclearisation-likely', 'Fox News');
		expect(ids(fox)).toEqual(['fox-2018-06', null, null]);
		expect(fox.before!.point.estimate).toMatchObject({ response: 'No', percent: { value: 60 } });
	});

	it('lies between the waves of CNN of May and of 14–17 June', () => {
		const cnn = of('approve-handling', 'CNN');
		expect(ids(cnn)).toEqual(['cnn-2018-05', 'cnn-2018-06', 'note']);
		expect([cnn.before!.days, cnn.after!.days]).toEqual([
			{ fewest: 38, most: 38 },
			{ fewest: 2, most: 2 }
		]);
	});

	it('has four other events of the timeline between these two', () => {
		const { before, after } = of('approve-handling', 'CNN');
		const gap = gapBetween(before!.point.wave, after!.point.wave);
		expect(eventsBetween(realEvents, gap).map(({ id }) => id)).toEqual([
			'detainees-released',
			'summit-cancelled',
			'second-moon-kim-meeting',
			'summit-restored',
			'singapore-summit'
		]);
	});

	it('leaves out the wave of Monmouth that was in the field on the day', () => {
		const monmouth = of('meeting-good-idea', 'Monmouth University');
		expect(monmouth.straddling.map(({ wave }) => wave.id)).toEqual(['monmouth-2018-06']);
		expect(ids(monmouth)).toEqual(['monmouth-2018-04', 'monmouth-2019-03', 'note']);
	});

	it('compares each pollster with itself, within one population', () => {
		const question = realQuestion('approve-handling');
		const pools = poolsAround(singapore, answers(question), question);
		expect(
			pools.map(({ first, difference: { sides } }) => [
				first.wave.population,
				sides.houses,
				sides.before.map((poll) => poll.observation.wave.id),
				sides.after.map((poll) => poll.observation.wave.id)
			])
		).toEqual([['US adults', ['SSRS'], ['cnn-2018-03', 'cnn-2018-05'], ['cnn-2018-06']]]);
		// Within 45 days the wave of March is out, so that 53 % stands against 48 %.
		expect(pools[0]!.narrow.difference!.value).toBeCloseTo(-0.05, 12);
		expect(pools[0]!.ordinary).toBeNull();
	});
});

// static/data/surveys/wapo-abc.csv: "Threat" in July 2017, "Serious threat" in the waves before and after.
it('waves nearer to an event that cannot be compared are passed over and named', () => {
	const guam = realEvents.find((event) => event.id === 'guam-threat')!;
	const found = aroundEvent(guam, answers(realQuestion('nk-threat', 'US')));
	const series = found.find(({ series: { programme } }) => /ABC News/.test(programme))!;
	expect(ids(series)).toEqual(['wapo-abc-2005', 'wapo-abc-2017-09', 'note']);
	expect(series.passedOver.map(({ wave, link }) => [wave.id, link.outcome])).toEqual([
		['wapo-abc-2017-07', 'break']
	]);
});

// static/data/surveys/cnn.csv and cbs.csv: SSRS asked for both, in words that were not published.
it('series whose wording was not published are not pooled, even of one pollster', () => {
	const panmunjom = realEvents.find((event) => event.id === 'panmunjom-summit')!;
	const question = realQuestion('approve-handling', 'US');
	expect(
		poolsAround(panmunjom, answers(question), question).map(({ programmes }) => programmes.join())
	).toEqual(['CNN', 'CBS News', 'Quinnipiac University']);
});
