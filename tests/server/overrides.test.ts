import { afterEach, expect, test, vi } from 'vitest';
import type { Decision } from '$lib/server/store.ts';
import { seriesOf } from '$lib/survey/series.ts';
import type { PartialDate } from '$lib/survey/partialDate.ts';
import { madeUpWave } from './madeUpWave.ts';
import { temporaryFolder, temporaryStore } from './temporaryStore.ts';

afterEach(() => {
	vi.useRealTimers();
});

const join: Decision = {
	questionId: 'build-bridge',
	variant: null,
	from: 'bridge-2020',
	to: 'bridge-2021',
	outcome: 'note',
	reason: 'The same questionnaire.'
};
const withdrawal: Decision = { ...join, outcome: 'withdrawn', reason: '' };
const waves = [
	madeUpWave('bridge-2020'),
	madeUpWave('bridge-2021', {
		startDate: '2021' as PartialDate,
		endDate: '2021' as PartialDate,
		population: 'voters'
	})
];

async function storeWithWaves(dataFolder = temporaryFolder()) {
	const store = await temporaryStore({ dataFolder });
	await store.waves.publish(waves, { origin: 'upload', editor: 'Ann' });
	return store;
}

/** What is said of the line for "Yes" between the two waves. */
const linkIn = async ({ questions }: Awaited<ReturnType<typeof storeWithWaves>>) =>
	seriesOf(await questions.get('build-bridge'), { response: 'Yes' })[0]!.links[0]!;

test('a decision is in force for readers until it is withdrawn', async () => {
	const store = await storeWithWaves();
	expect((await linkIn(store)).outcome).toBe('break');
	await store.overrides.decide(join, 'Ann');
	expect(await store.overrides.inForce()).toEqual([join]);
	expect(await linkIn(store)).toMatchObject({
		outcome: 'note',
		reasons: [{ about: 'editor', reason: 'The same questionnaire.' }, { about: 'population' }]
	});
	expect((await store.waves.all())[1]!.overrides).toEqual([join]);
	await store.overrides.decide(withdrawal, 'Ben');
	expect(await store.overrides.inForce()).toEqual([]);
	expect((await linkIn(store)).outcome).toBe('break');
});

test('every decision is kept with who made it and when, the latest first', async () => {
	const store = await storeWithWaves();
	vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2031, 0, 1) });
	await store.overrides.decide(join, 'Ann');
	vi.setSystemTime(Date.UTC(2031, 0, 2));
	await store.overrides.decide({ ...join, outcome: 'break', reason: 'No.' }, 'Ben');
	vi.setSystemTime(Date.UTC(2031, 0, 3));
	await store.overrides.decide(withdrawal, 'Ann');
	expect(await store.overrides.history('build-bridge')).toEqual([
		{ ...withdrawal, editor: 'Ann', decidedAt: '2031-01-03T00:00:00.000Z' },
		{
			...join,
			outcome: 'break',
			reason: 'No.',
			editor: 'Ben',
			decidedAt: '2031-01-02T00:00:00.000Z'
		},
		{ ...join, editor: 'Ann', decidedAt: '2031-01-01T00:00:00.000Z' }
	]);
	expect(await store.overrides.history('other')).toEqual([]);
});

test('what is in force already, or was never decided, is not noted down', async () => {
	const store = await storeWithWaves();
	const version = await store.version();
	await store.overrides.decide(withdrawal, 'Ann');
	expect(await store.version()).toBe(version);
	await store.overrides.decide(join, 'Ann');
	const next = await store.version();
	expect(next).not.toBe(version);
	await store.overrides.decide(join, 'Ben');
	expect(await store.version()).toBe(next);
	expect(await store.overrides.history('build-bridge')).toHaveLength(1);
});

test('a decision is about one wording', async () => {
	const store = await storeWithWaves();
	await store.overrides.decide({ ...join, variant: 'b' }, 'Ann');
	expect((await linkIn(store)).outcome).toBe('break');
	expect(await store.overrides.inForce()).toEqual([{ ...join, variant: 'b' }]);
});

test('what another process decides is seen at the next reading', async () => {
	const dataFolder = temporaryFolder();
	const here = await storeWithWaves(dataFolder);
	const there = await temporaryStore({ dataFolder });
	expect((await linkIn(here)).outcome).toBe('break');
	await there.overrides.decide(join, 'Ann');
	expect((await linkIn(here)).outcome).toBe('note');
});

test('a wave that is published again is stored without what was decided about it', async () => {
	const store = await storeWithWaves();
	await store.overrides.decide(join, 'Ann');
	const csv = await store.waves.csv('bridge-2021');
	expect(csv).not.toContain('The same questionnaire.');
	expect(await store.waves.compare(await store.waves.all())).toMatchObject([
		{ status: 'identical' },
		{ status: 'identical' }
	]);
});
