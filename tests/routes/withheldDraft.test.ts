import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import { checkFiles } from '$lib/server/uploads/publishFile.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { madeUpEstimate, madeUpWave } from '../server/madeUpWave.ts';
import { temporaryFolder, temporaryStore } from '../server/temporaryStore.ts';
import { examinedView } from '../../src/routes/upload/[draft]/examinedView.ts';

async function drafted(wave: Wave, published: Wave[] = []) {
	const dataFolder = temporaryFolder();
	const store = await temporaryStore({ dataFolder });
	await store.waves.publish(published, { origin: 'upload' });
	const invitation = await store.editors.add('Ann');
	const { editor } = await store.editors.redeem(invitation, { password: 'a long password' });
	const stream = Readable.from([Buffer.from(writeSurveys([wave]))]);
	const draft = await store.drafts.create({ editor, filename: 'a.csv', stream });
	const found = await store.drafts.examine(draft);
	if (found.state !== 'examined') throw new Error(found.state);
	const view = await examinedView(store, draft, found.report);
	return { store, dataFolder, editor, draft, view };
}

async function viewed(wave: Wave, published: Wave[] = []) {
	const { store, editor, draft, view } = await drafted(wave, published);
	const done = await store.drafts.publish(draft, {
		by: { origin: 'upload' },
		accept: [],
		seen: view.seen,
		editor
	});
	return { view, done, stored: (await store.waves.get(wave.id))?.wave };
}

test('a wave of 50 interviews is compared and published though readers see none of it', async () => {
	const of = (response: string, percent: number) =>
		madeUpEstimate(response, percent, { groupSampleSize: 50 });
	const estimates = [of('Yes', 48), of('No', 52)];
	const { view, done, stored } = await viewed(madeUpWave('tiny', { sampleSize: 50, estimates }));
	expect(view.charts).toMatchObject({ questions: [], moreQuestions: 0, unseenQuestions: 1 });
	expect(view.outline.new).toMatchObject([
		{
			id: 'tiny',
			withheld: {
				count: 2,
				all: true,
				groups: ['build-bridge, Everyone: Too few interviews to show (n = 50).']
			}
		}
	]);
	expect(done).toMatchObject({ outcome: 'published' });
	expect(stored!.estimates).toEqual([]);
});

test('a draft of which readers would see nothing is discarded without a trace', async () => {
	const of = (response: string, percent: number) =>
		madeUpEstimate(response, percent, { groupSampleSize: 50 });
	const tiny = madeUpWave('tiny', { sampleSize: 50, estimates: [of('Yes', 48), of('No', 52)] });
	const { store, dataFolder, editor, draft, view } = await drafted(tiny);
	expect(view.outline.new[0]!.withheld).toMatchObject({ all: true });
	const version = await store.version();
	await store.drafts.remove(draft.id, editor);
	expect(readdirSync(join(dataFolder, 'drafts'))).toEqual([]);
	expect(await store.drafts.list(editor)).toEqual([]);
	expect(await store.waves.revisions('tiny')).toEqual([]);
	expect(await store.version()).toBe(version);
});

test('a wave with nothing but one group of 20 is compared beside what is shown', async () => {
	const group = { groupType: 'party', group: 'Blue', groupSampleSize: 20 };
	const tiny = madeUpWave('tiny', { estimates: [madeUpEstimate('Yes', 48, group)] });
	const alone = await viewed(tiny);
	expect(alone.view.charts).toMatchObject({ questions: [], unseenQuestions: 1 });
	expect(alone.view.outline.new[0]!.withheld).toMatchObject({ count: 1, all: true });
	const beside = await viewed(tiny, [madeUpWave('other')]);
	expect(beside.view.charts).toMatchObject({ moreQuestions: 0, unseenQuestions: 1 });
	expect(beside.done).toMatchObject({ outcome: 'published' });
});

test('a chart that would lose a wave to be withheld is drawn with the others', async () => {
	const others = [madeUpWave('tiny'), madeUpWave('other', { startDate: null })];
	const { view } = await viewed(madeUpWave('tiny', { sampleSize: 50 }), others);
	expect(view.charts).toMatchObject({ questions: [{ waves: [] }], unseenQuestions: 0 });
	expect(view.charts!.questions[0]!.countries[0]!.after.view.marks[0]!.points).toHaveLength(1);
});

test('scripts are told how many rows of each wave readers will not get', async () => {
	const store = await temporaryStore();
	const waves = [madeUpWave('tiny', { sampleSize: 50 }), madeUpWave('large')];
	const { waves: found } = await checkFiles(store, [
		{ filename: 'a.csv', content: writeSurveys(waves) }
	]);
	expect(found.map(({ id, withheld }) => [id, withheld])).toEqual([
		['tiny', waves[0]!.estimates.length],
		['large', 0]
	]);
});
