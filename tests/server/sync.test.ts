import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeEvents } from '$lib/csv/write/writeEvents.ts';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import { importShipped } from '$lib/server/sync.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { asStored } from './asStored.ts';
import { madeUpEvent } from './madeUpEvent.ts';
import { madeUpWave } from './madeUpWave.ts';
import { temporaryFolder, temporaryStore } from './temporaryStore.ts';

const ann = { origin: 'upload' as const, editor: 'Ann' };
const [one, two, three] = ['one', 'two', 'three'].map((id) => madeUpWave(id)) as [Wave, Wave, Wave];
const changed = (wave: Wave): Wave => ({ ...wave, sampleSize: 1007 });

function shippedFolder() {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'surveys'));
	return {
		folder,
		put: (name: string, waves: Wave[]) =>
			writeFileSync(join(folder, 'surveys', name), writeSurveys(waves)),
		putText: (name: string, text: string) => writeFileSync(join(folder, name), text),
		remove: (name: string) => rmSync(join(folder, name))
	};
}

test('following the same folder again changes nothing', async () => {
	const store = await temporaryStore();
	const { folder, put } = shippedFolder();
	put('a.csv', [one]);
	expect(await importShipped(store, folder)).toMatchObject({ ok: true, added: ['one'] });
	const version = await store.version();
	expect(await importShipped(store, folder)).toMatchObject({ ok: true, unchanged: true });
	expect(await store.version()).toBe(version);
});

test('files that were added, changed and removed are followed; what is gone keeps its history', async () => {
	const store = await temporaryStore();
	const { folder, put, putText, remove } = shippedFolder();
	put('a.csv', [one]);
	put('b.csv', [two]);
	putText('events.csv', writeEvents([madeUpEvent]));
	await importShipped(store, folder);

	put('a.csv', [changed(one), three]);
	remove('surveys/b.csv');
	remove('events.csv');
	expect(await importShipped(store, folder)).toMatchObject({
		ok: true,
		added: ['three'],
		changed: ['one'],
		retired: ['two', 'ribbon-cut']
	});
	expect((await store.waves.list()).map(({ id }) => id)).toEqual(['one', 'three']);
	expect(await store.events.list()).toEqual([]);
	expect(await store.waves.get('two')).toBeNull();
	expect(await store.waves.csv('two')).toBeNull();
	expect(await store.waves.revisions('two')).toMatchObject([
		{ n: 1, retired: false },
		{ n: 2, retired: true }
	]);
	expect(await store.waves.revisionCsv('two', 2)).toBe(writeSurveys([two]));

	put('b.csv', [two]);
	expect(await importShipped(store, folder)).toMatchObject({ added: ['two'], changed: [] });
	expect((await store.waves.get('two'))!.revision).toMatchObject({ n: 3, retired: false });
});

test('what an editor uploaded is neither changed nor retired by the folder', async () => {
	const store = await temporaryStore();
	const { folder, put, remove } = shippedFolder();
	put('a.csv', [one]);
	put('b.csv', [two]);
	await importShipped(store, folder);
	await store.waves.publish([changed(one), three], ann);

	put('a.csv', [{ ...one, sampleSize: 8 }]);
	remove('surveys/b.csv');
	expect(await importShipped(store, folder)).toMatchObject({
		ok: true,
		added: [],
		changed: [],
		retired: ['two'],
		uploaded: ['one']
	});
	expect(asStored((await store.waves.get('one'))!.wave)).toEqual(changed(one));

	remove('surveys/a.csv');
	await importShipped(store, folder);
	expect((await store.waves.list()).map(({ id }) => id)).toEqual(['one', 'three']);
});

test('a file with an error is named and left out; its waves stay and the rest is taken over', async () => {
	const store = await temporaryStore();
	const { folder, put, putText } = shippedFolder();
	put('a.csv', [one]);
	put('b.csv', [two]);
	await importShipped(store, folder);

	putText('surveys/a.csv', writeSurveys([changed(one)]).replace('2020-03-05', '2020-02-30'));
	put('b.csv', [changed(two), three]);
	const report = await importShipped(store, folder);
	expect(report).toMatchObject({ ok: false, added: ['three'], changed: ['two'], retired: [] });
	expect(report.files).toMatchObject([
		{
			file: 'surveys/a.csv',
			problems: [{ type: 'impossible-date', row: 2, column: 'end_date', cell: '2020-02-30' }]
		}
	]);
	expect(asStored((await store.waves.get('one'))!.wave)).toEqual(one);
	expect(await importShipped(store, folder)).toMatchObject({ ok: false, unchanged: false });
});

test('a wave in two files is named and left as it was', async () => {
	const store = await temporaryStore();
	const { folder, put } = shippedFolder();
	put('a.csv', [one]);
	await importShipped(store, folder);
	put('b.csv', [changed(one), two]);
	expect(await importShipped(store, folder)).toMatchObject({
		ok: false,
		repeated: [{ wave: 'one', files: ['surveys/a.csv', 'surveys/b.csv'] }],
		added: ['two'],
		changed: [],
		retired: []
	});
	expect(asStored((await store.waves.get('one'))!.wave)).toEqual(one);
});

test('a folder that is not there is a sentence, not an empty site', async () => {
	const store = await temporaryStore();
	await store.waves.publish([one], { origin: 'shipped' });
	await expect(importShipped(store, '/no/such/folder')).rejects.toThrow(
		'The folder of shipped data /no/such/folder cannot be read (ENOENT); SHIPPED_DATA names it.'
	);
	expect(await store.waves.list()).toHaveLength(1);
});

test('what an editor withdrew or went back to is not undone by the next start', async () => {
	const store = await temporaryStore();
	const { folder, put, putText } = shippedFolder();
	put('a.csv', [one, two]);
	putText('events.csv', writeEvents([madeUpEvent]));
	await importShipped(store, folder);
	put('a.csv', [changed(one), two]);
	await importShipped(store, folder);
	const why = { note: 'It was counted twice.', editor: 'Ann' };
	await store.waves.restore({ ...why, id: 'one', seen: 2, n: 1 });
	await store.waves.withdraw({ ...why, id: 'two', seen: 1 });
	await store.events.withdraw({ ...why, id: 'ribbon-cut', seen: 1 });

	put('b.csv', [three]);
	expect(await importShipped(store, folder)).toMatchObject({
		ok: true,
		added: ['three'],
		changed: [],
		retired: [],
		uploaded: ['one', 'two', 'ribbon-cut']
	});
	put('a.csv', [changed(one), changed(two)]);
	await importShipped(store, folder);
	expect((await store.waves.list()).map(({ id }) => id).sort()).toEqual(['one', 'three']);
	expect((await store.waves.get('one'))!.wave.sampleSize).toBe(one.sampleSize);
	expect(await store.events.list()).toEqual([]);
	put('a.csv', []);
	expect(await importShipped(store, folder)).toMatchObject({ retired: [] });
	expect(await store.waves.revisions('two')).toHaveLength(2);
});
