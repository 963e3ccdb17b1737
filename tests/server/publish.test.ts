import { expect, test } from 'vitest';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import { sha256 } from '$lib/server/sha256.ts';
import type { PartialDate } from '$lib/survey/partialDate.ts';
import { asStored } from './asStored.ts';
import { madeUpEstimate, madeUpWave } from './madeUpWave.ts';
import { temporaryFolder, temporaryStore } from './temporaryStore.ts';

const ann = { origin: 'upload' as const, editor: 'Ann' };
const day = (text: string) => text as PartialDate;

test('a new wave becomes revision 1 with its canonical CSV, its hash and its editor', async () => {
	const store = await temporaryStore();
	const wave = madeUpWave('bridge-2020');
	expect(await store.waves.publish([wave], ann)).toEqual([
		{ id: 'bridge-2020', status: 'new', revision: 1, changes: [], wave, previous: null }
	]);
	const csv = writeSurveys([wave]);
	expect(await store.waves.csv('bridge-2020')).toBe(csv);
	expect(await store.waves.revisions('bridge-2020')).toEqual([
		{
			n: 1,
			sha256: sha256(csv),
			publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
			origin: 'upload',
			editor: 'Ann',
			retired: false,
			note: null
		}
	]);
});

test('publishing the same again makes no revision and leaves the version as it is', async () => {
	const store = await temporaryStore();
	await store.waves.publish([madeUpWave('bridge-2020')], ann);
	const version = await store.version();
	expect(await store.waves.publish([madeUpWave('bridge-2020')], ann)).toMatchObject([
		{ status: 'identical', revision: 1, changes: [] }
	]);
	expect(await store.waves.revisions('bridge-2020')).toHaveLength(1);
	expect(await store.version()).toBe(version);
});

test('comparing stores nothing', async () => {
	const store = await temporaryStore();
	expect(await store.waves.compare([madeUpWave('bridge-2020')])).toMatchObject([
		{ status: 'new', revision: 1 }
	]);
	expect(await store.waves.list()).toEqual([]);
	expect(await store.version()).toBe('empty');
});

test('a changed wave gets the next revision and the one before stays as it was published', async () => {
	const store = await temporaryStore();
	const before = madeUpWave('bridge-2020');
	const after = madeUpWave('bridge-2020', { sampleSize: 1001 });
	await store.waves.publish([before], ann);
	const first = await store.version();
	expect(await store.waves.publish([after], ann)).toMatchObject([
		{ status: 'changed', revision: 2, wave: after, previous: before }
	]);
	expect(await store.version()).not.toBe(first);
	expect(await store.waves.revisionCsv('bridge-2020', 1)).toBe(writeSurveys([before]));
	expect(await store.waves.revisionCsv('bridge-2020', 2)).toBe(writeSurveys([after]));
	expect(await store.waves.revisionCsv('bridge-2020', 3)).toBeNull();
	expect(asStored((await store.waves.get('bridge-2020'))!.wave)).toEqual(after);
	expect((await store.questions.get('build-bridge')).map(asStored)).toEqual([after]);
});

test('a wave that can not be stored takes the whole publication with it', async () => {
	const store = await temporaryStore();
	const undated = madeUpWave('bridge-2021', { startDate: null, endDate: null });
	await expect(store.waves.publish([madeUpWave('bridge-2020'), undated], ann)).rejects.toThrow(
		'wave bridge-2021 has no date'
	);
	expect(await store.waves.list()).toEqual([]);
	expect(await store.waves.revisions('bridge-2020')).toEqual([]);
	expect(await store.version()).toBe('empty');
});

test('waves and the waves of a question come in order of their field dates', async () => {
	const store = await temporaryStore();
	const at = (id: string, date: string) =>
		madeUpWave(id, { startDate: day(date), endDate: day(date) });
	await store.waves.publish([at('c', '2021-01'), at('a', '2022'), at('b', '2021-01-15')], ann);
	// January as a whole opens before its fifteenth day.
	for (const waves of [
		await store.waves.list(),
		await store.waves.all(),
		await store.questions.get('build-bridge')
	])
		expect(waves.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

test('a question is named as its latest wave names it', async () => {
	const store = await temporaryStore();
	const older = madeUpWave('bridge-2020');
	const newer = madeUpWave('bridge-2021', {
		startDate: day('2021'),
		endDate: day('2021'),
		country: 'AU',
		sponsor: 'Bridge Club',
		estimates: [madeUpEstimate('Yes', 50, { question: 'Build it?', topic: 'Roads' })]
	});
	await store.waves.publish([newer, older], ann);
	expect(await store.questions.list()).toEqual([
		{
			id: 'build-bridge',
			question: 'Build it?',
			topic: 'Roads',
			waveCount: 2,
			estimateCount: 4,
			countries: ['AU', 'NZ'],
			programmes: ['Bridge Club', 'Example Polling'],
			// 2020-03-01 and 2021-12-31 counted from 1970-01-01 (GNU date +%s, divided by 86400)
			firstDay: 18322,
			lastDay: 18992,
			latestWave: 'bridge-2021'
		}
	]);
	expect(await store.questions.get('no-such-question')).toEqual([]);
});

test('what another process publishes is seen at the next reading', async () => {
	const dataFolder = temporaryFolder();
	const [here, there] = [
		await temporaryStore({ dataFolder }),
		await temporaryStore({ dataFolder })
	];
	expect(await here.questions.list()).toEqual([]);
	expect(await here.waves.get('bridge-2020')).toBeNull();
	await there.waves.publish([madeUpWave('bridge-2020')], ann);
	expect(await here.questions.list()).toHaveLength(1);
	expect((await here.waves.get('bridge-2020'))!.revision.n).toBe(1);
});

test('two processes that publish at once make one revision each', async () => {
	const dataFolder = temporaryFolder();
	const stores = [await temporaryStore({ dataFolder }), await temporaryStore({ dataFolder })];
	const wishes = [1, 2, 3, 4, 5, 6].map((sampleSize) =>
		stores[sampleSize % 2]!.waves.publish([madeUpWave('bridge-2020', { sampleSize })], ann)
	);
	const revisions = (await Promise.all(wishes)).map(([only]) => only!.revision);
	expect(revisions.sort()).toEqual([1, 2, 3, 4, 5, 6]);
});
