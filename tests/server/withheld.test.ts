import { expect, test } from 'vitest';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import { checkFiles, publishFiles } from '$lib/server/uploads/publishFile.ts';
import { openDatabase } from '$lib/server/db/openDatabase.ts';
import { currentCsv } from '$lib/server/publishing/revisions.ts';
import { sha256 } from '$lib/server/sha256.ts';
import type { Store } from '$lib/server/store.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { madeUpEstimate, madeUpWave } from './madeUpWave.ts';
import { temporaryStore } from './temporaryStore.ts';

const by = { origin: 'upload' as const, editor: 'Ann' };
const party = (group: string, groupSampleSize: number, percent: number) =>
	madeUpEstimate('Yes', percent, { groupType: 'party', group, groupSampleSize });

/** Blue is hidden, Red beside it, Green has too few; White and Grey are shown. */
const small = madeUpWave('small', {
	estimates: [
		party('Blue', 9, 91),
		madeUpEstimate('Yes', 48),
		madeUpEstimate('No', 52),
		party('White', 400, 40),
		party('Green', 40, 64),
		party('Grey', 80, 30),
		madeUpEstimate('Yes', 83, { questionId: 'tunnel', groupSampleSize: 31 })
	]
});
const shown = (wave: Wave) => ({
	...wave,
	estimates: wave.estimates.filter(
		({ group, questionId }) => ['all', 'White', 'Grey'].includes(group) && questionId !== 'tunnel'
	)
});
const file = (wave: Wave) => [{ filename: 'small.csv', content: writeSurveys([wave]) }];

/** The wave as it stands in the store, with what nobody is shown. */
async function stored({ databaseUrl }: Store): Promise<Wave> {
	const db = await openDatabase(databaseUrl);
	try {
		return readSurveys((await currentCsv(db, 'wave', 'small'))!).value[0]!;
	} finally {
		await db.destroy();
	}
}

async function published(...waves: Wave[]) {
	const store = await temporaryStore();
	await store.waves.publish(waves, by);
	return store;
}

test('readers get the wave without what rests on too few interviews, and are told what and why', async () => {
	const store = await published(small);
	const { wave } = (await store.waves.get('small'))!;
	expect(wave.withheld!.map(({ group, note }) => [group, note])).toEqual([
		['Blue', 'Fewer than 10 interviews.'],
		['Green', 'Not shown: it would give away a group of fewer than 10 interviews.'],
		['all', 'Too few interviews to show (n = 31).']
	]);
	expect(wave.estimates.map(({ group }) => group)).toEqual(['all', 'all', 'White', 'Grey']);
	expect(wave.estimates[3]!.reading).toMatchObject({
		smallBase: true,
		note: 'Small base: 80 interviews.'
	});
	expect(wave.rangeNote).toBe(
		'Each with its range if it were a random sample (design effect 1.5 assumed).'
	);
	expect(await store.waves.all()).toEqual([wave]);
	expect(await store.questions.get('build-bridge')).toMatchObject([
		{ estimates: wave.estimates, withheld: wave.withheld!.slice(0, 2) }
	]);
});

test('a question of which nothing may be shown is not listed', async () => {
	const store = await published(small);
	expect(await store.questions.list()).toMatchObject([
		{ id: 'build-bridge', waveCount: 1, estimateCount: 4 }
	]);
	expect(await store.questions.get('tunnel')).toEqual([]);
});

test('every CSV, also of an earlier revision, leaves out what is withheld, and its sum is of what is given out', async () => {
	const store = await published(small);
	await store.waves.publish([{ ...small, sampleSize: 1001 }], by);
	const csv = writeSurveys([shown(small)]);
	expect(await store.waves.revisionCsv('small', 1)).toBe(csv);
	expect(await store.waves.csv('small')).toBe(
		writeSurveys([shown({ ...small, sampleSize: 1001 })])
	);
	expect((await store.waves.revisions('small'))[0]!.sha256).toBe(sha256(csv));
	expect(await store.waves.csv('none')).toBeNull();
});

test('a downloaded CSV that is uploaded again is identical', async () => {
	const store = await published(small);
	const content = (await store.waves.csv('small'))!;
	const files = [{ filename: 'small.csv', content }];
	expect((await checkFiles(store, files)).waves).toMatchObject([{ status: 'identical' }]);
	expect((await publishFiles(store, files, {})).waves).toMatchObject([
		{ status: 'identical', revision: 1 }
	]);
});

test('a change of what is shown keeps what is withheld, in its place', async () => {
	const store = await published(small);
	const edited = shown(small);
	edited.estimates[0] = madeUpEstimate('Yes', 47);
	const { waves } = await publishFiles(store, file(edited), { note: 'A misprint.' });
	expect(waves).toMatchObject([{ status: 'changed', changes: [{ before: '48', after: '47' }] }]);
	expect(await stored(store)).toEqual({
		...small,
		estimates: small.estimates.with(1, madeUpEstimate('Yes', 47))
	});
});

test('scripts are told which withheld cells change, but not what stands in them', async () => {
	const store = await published(small);
	const edited = { ...small, estimates: [...small.estimates] };
	edited.estimates[0] = party('Blue', 8, 90);
	edited.estimates[1] = madeUpEstimate('Yes', 47);
	const { waves } = await checkFiles(store, file(edited));
	const told = waves[0]!.publicChanges.map(({ column, before, after }) => [column, before, after]);
	expect(told).toEqual([
		['group_sample_size', null, null],
		['percent', null, null],
		['percent', '48', '47']
	]);
});

test('an upload that has another number for a withheld group replaces it', async () => {
	const store = await published(small);
	const edited = { ...small, estimates: small.estimates.with(0, party('Blue', 200, 91)) };
	const { waves } = await publishFiles(store, file(edited), { note: 'A misprint.' });
	expect(waves).toMatchObject([{ status: 'changed' }]);
	expect(await stored(store)).toEqual(edited);
	const { wave } = (await store.waves.get('small'))!;
	expect(wave.estimates.map(({ group }) => group)).toEqual(['Blue', 'all', 'all', 'White', 'Grey']);
});

test('a question that an upload no longer asks takes its withheld groups with it', async () => {
	const rest = [madeUpEstimate('Yes', 30, { questionId: 'ferry' })];
	const store = await published({ ...small, estimates: [...small.estimates, ...rest] });
	// rows that go are a warning, accepted by name
	const accept = ['removes-rows:small'];
	await publishFiles(store, file({ ...small, estimates: rest }), { accept, note: 'Asked again.' });
	// Nobody could download the question on the tunnel, so nobody can have left it out.
	expect((await stored(store)).estimates.map((e) => e.questionId)).toEqual(['tunnel', 'ferry']);
});

test('the shipped folder says all there is: what it leaves out is gone', async () => {
	const store = await published(small);
	await store.waves.publish([shown(small)], { origin: 'shipped' });
	expect((await store.waves.get('small'))!.wave).not.toHaveProperty('withheld');
});

test('a wave of which nothing may be shown is there without a number', async () => {
	const store = await published(madeUpWave('tiny', { sampleSize: 8 }));
	const { wave } = (await store.waves.get('tiny'))!;
	expect(wave.estimates).toEqual([]);
	expect(wave.withheld).toHaveLength(3);
	expect(await store.waves.csv('tiny')).toBe(writeSurveys([]));
});

test('a site without ranges for volunteer samples has none, nor a word on what they rest on', async () => {
	const store = await temporaryStore({ optInRanges: false });
	await store.waves.publish([madeUpWave('opt-in', { sampling: 'nonprobability' })], by);
	const { wave } = (await store.waves.get('opt-in'))!;
	expect(wave.estimates.map(({ reading }) => reading!.range)).toEqual([null, null, null]);
	expect(wave).not.toHaveProperty('rangeNote');
});

test('a design effect is borrowed alike on every page, and by what is not published yet', async () => {
	const margin = { marginOfError: { value: 2.8, decimals: 1 }, sampleSize: 2063 };
	const store = await published(
		madeUpWave('first', margin),
		madeUpWave('second', { sampleSize: 2076 })
	);
	const note = 'Each with its range if it were a random sample (design effect as in March 2020).';
	expect((await store.waves.get('second'))!.wave.rangeNote).toBe(note);
	expect((await store.waves.all())[1]!.rangeNote).toBe(note);
	expect((await store.questions.get('build-bridge'))[1]!.rangeNote).toBe(note);
	const [draft] = await store.read([madeUpWave('third', { sampleSize: 2076 })]);
	expect(draft!.rangeNote).toBe(note);
});
