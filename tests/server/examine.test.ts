import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import { publishFiles } from '$lib/server/uploads/publishFile.ts';
import type { Draft, Editor, Store } from '$lib/server/store.ts';
import { importShipped } from '$lib/server/sync.ts';
import { madeUpEstimate, madeUpWave } from './madeUpWave.ts';
import { temporaryFolder, temporaryStore } from './temporaryStore.ts';

const shipped = readFileSync('static/data/surveys/afsc.csv', 'utf8');

async function withEditor(dataFolder = temporaryFolder()) {
	const store = await temporaryStore({ dataFolder });
	const invitation = await store.editors.add('Ann');
	const { editor } = await store.editors.redeem(invitation, { password: 'a long password' });
	const draft = (text: string, filename = 'a.csv') =>
		store.drafts.create({ editor, filename, stream: Readable.from([Buffer.from(text)]) });
	return { store, ann: editor, draft, dataFolder };
}

async function examined(store: Store, draft: Draft) {
	const found = await store.drafts.examine(draft);
	if (found.state !== 'examined') throw new Error(found.state);
	return found.report;
}

const publish = (store: Store, draft: Draft, editor: Editor, seen?: string) =>
	store.drafts.publish(draft, {
		by: { origin: 'upload', editor: editor.name, note: 'As printed.' },
		accept: [],
		...(seen === undefined ? {} : { seen }),
		editor
	});

test('a draft is examined, published with its note and gone', async () => {
	const { store, ann, draft, dataFolder } = await withEditor();
	const one = await draft(writeSurveys([madeUpWave('one')]));
	const report = await examined(store, one);
	expect(report).toMatchObject({
		files: [{ kind: 'survey', needs: null, rows: 3, problems: { total: 0 } }],
		faulty: false,
		counts: { new: 1, changed: 0, identical: 0 }
	});
	expect(await store.waves.list()).toEqual([]);
	expect(await publish(store, one, ann, report.seen)).toMatchObject({ outcome: 'published' });
	expect(await store.waves.revisions('one')).toMatchObject([
		{ n: 1, editor: 'Ann', note: 'As printed.' }
	]);
	expect(await store.drafts.get(one.id, ann)).toBeNull();
	expect(existsSync(join(dataFolder, 'drafts', one.id))).toBe(false);
});

test('what was examined is known after a restart, and compared again once something is published', async () => {
	const { store, draft, dataFolder } = await withEditor();
	const wave = madeUpWave('one');
	const one = await draft(writeSurveys([wave]));
	const { seen } = await examined(store, one);
	const again = await temporaryStore({ dataFolder });
	expect((await examined(again, one)).seen).toBe(seen);
	await again.waves.publish([wave], { origin: 'upload' });
	expect((await examined(store, one)).counts).toEqual({ new: 0, changed: 0, identical: 1 });
});

test('nothing is stored where the wave was published after the editor looked', async () => {
	const { store, ann, draft } = await withEditor();
	const one = await draft(writeSurveys([madeUpWave('one')]));
	const { seen } = await examined(store, one);
	const other = madeUpWave('one', { sampleSize: 7 });
	await store.waves.publish([other], { origin: 'upload', editor: 'Ben' });
	expect(await publish(store, one, ann, seen)).toMatchObject({
		outcome: 'outdated',
		editor: 'Ben',
		at: expect.stringMatching(/^\d{4}-/) as string
	});
	expect(await store.waves.revisions('one')).toHaveLength(1);
	const next = await examined(store, one);
	expect(next.counts.changed).toBe(1);
	expect(await publish(store, one, ann, seen)).toMatchObject({ outcome: 'outdated' });
	expect(await publish(store, one, ann, next.seen)).toMatchObject({ outcome: 'published' });
});

test('twenty identical uploads at once make one revision, by script and by page', async () => {
	const { store, ann, draft } = await withEditor();
	const content = writeSurveys([madeUpWave('one'), madeUpWave('two')]);
	const files = [{ filename: 'a.csv', content }];
	const reports = await Promise.all(
		Array.from({ length: 20 }, () => publishFiles(store, files, { editor: 'Ann' }))
	);
	expect(reports.every(({ published }) => published)).toBe(true);
	const statuses = reports.flatMap(({ waves }) => waves.map(({ status }) => status));
	expect(statuses.filter((status) => status === 'new')).toHaveLength(2);
	expect(statuses.filter((status) => status === 'identical')).toHaveLength(38);

	const text = writeSurveys([madeUpWave('three')]);
	const drafts = await Promise.all(Array.from({ length: 20 }, () => draft(text)));
	const seen = await Promise.all(drafts.map((each) => examined(store, each)));
	const outcomes = await Promise.all(
		drafts.map((each, i) => publish(store, each, ann, seen[i]!.seen))
	);
	expect(outcomes.filter(({ outcome }) => outcome === 'published')).toHaveLength(1);
	expect(outcomes.filter(({ outcome }) => outcome === 'outdated')).toHaveLength(19);
	for (const id of ['one', 'two', 'three']) expect(await store.waves.revisions(id)).toHaveLength(1);
});

test('the same facts with other columns first and other rows first are identical', async () => {
	const store = await temporaryStore();
	await importShipped(store, 'static/data');
	const cells = shipped.trimEnd().split('\r\n');
	const files = (content: string) => [{ filename: 'a.csv', content }];
	const [header, ...rows] = cells;
	// A sort that keeps the order of equals leaves the answers to each question in theirs.
	const byQuestion = [...rows].sort((a, b) => (questionOf(a) < questionOf(b) ? -1 : 1));
	const shuffled = [header, ...byQuestion, ''].join('\r\n');
	const statuses = async (content: string) =>
		new Set((await publishFiles(store, files(content), {})).waves.map(({ status }) => status));
	expect(byQuestion).not.toEqual(rows);
	expect(await statuses(shuffled)).toEqual(new Set(['identical']));
	const wave = madeUpWave('one');
	await store.waves.publish([wave], { origin: 'upload' });
	const table = writeSurveys([wave]).trimEnd().split('\r\n');
	const turned = table.map((line) => cut(line).reverse().join(',')).join('\r\n');
	expect(await statuses(turned)).toEqual(new Set(['identical']));
	const answers = { ...wave, estimates: [...wave.estimates].reverse() };
	expect(await statuses(writeSurveys([answers]))).toEqual(new Set(['changed']));
});

const questionOf = (line: string) => cut(line)[13]!;
const cut = (line: string) =>
	line
		.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)!
		.slice(0, 32)
		.map((c) => c.replace(/,$/, ''));

test('the rows of many waves in any order come together in their waves', async () => {
	const store = await temporaryStore();
	const estimates = Array.from({ length: 5 }, (_, i) => madeUpEstimate(`Answer ${i}`, 4));
	const waves = Array.from({ length: 900 }, (_, i) => madeUpWave(`wave-${i}`, { estimates }));
	const [header, ...rows] = writeSurveys(waves).trimEnd().split('\r\n');
	const turned = Array.from({ length: 5 }, (_, k) => rows.filter((_, i) => i % 5 === k)).flat();
	const content = [header, ...turned, ''].join('\r\n');
	const report = await publishFiles(store, [{ filename: 'a.csv', content }], {});
	expect(report).toMatchObject({ published: true });
	expect(report.waves.map(({ id }) => id)).toEqual(waves.map(({ id }) => id));
	for (const wave of [waves[0]!, waves[450]!, waves[899]!])
		expect(await store.waves.csv(wave.id)).toBe(writeSurveys([wave]));
	// A key that comes twice is found however far apart its rows are.
	const twice = [header, ...turned, rows[0], ''].join('\r\n');
	const refused = await publishFiles(store, [{ filename: 'a.csv', content: twice }], {});
	expect(refused).toMatchObject({
		published: false,
		files: [{ problems: [{ type: 'duplicate-key', row: 4502, facts: { first: 2 } }] }]
	});
}, 60_000);

test('failing rows are kept with their cells, and corrected ones take their places', async () => {
	const { store, draft } = await withEditor();
	const good = writeSurveys([madeUpWave('one')]);
	const one = await draft(good.replace(',40,', ',4O,'));
	const report = await examined(store, one);
	expect(report).toMatchObject({ faulty: true, files: [{ problems: { errors: 1 } }] });
	const checked = store.drafts.checked(one);
	expect(await checked.problems()).toMatchObject([
		{ type: 'not-a-number', row: 3, column: 'percent', cell: '4O' }
	]);
	const [failing] = await checked.failingRows();
	const { header } = report.files[0]!.table!;
	expect(failing).toMatchObject({ row: 3 });
	expect(failing!.cells[header.indexOf('percent')]).toBe('4O');
	const original = () => Promise.resolve(failing!.cells);
	expect(await store.drafts.correct(one, 'percent\r\n40\r\n', header, original)).toBe(false);
	expect(await store.drafts.correct(one, '_row,percent\r\n3,40\r\n', header, original)).toBe(true);
	expect(await examined(store, one)).toMatchObject({ faulty: false, counts: { new: 1 } });
	expect((await store.drafts.checked(one).wave('one'))!.wave).toEqual(madeUpWave('one'));
});

test('a file whose columns nobody knows needs a mapping', async () => {
	const { store, draft } = await withEditor();
	const one = await draft('what,who\r\n1,2\r\n');
	expect(await examined(store, one)).toMatchObject({
		faulty: true,
		files: [{ needs: 'mapping', table: { header: ['what', 'who'], values: [['1'], ['2']] } }]
	});
});

test('a discarded draft leaves nothing behind', async () => {
	const { store, ann, draft, dataFolder } = await withEditor();
	const one = await draft(shipped);
	await examined(store, one);
	await store.drafts.remove(one.id, ann);
	expect(existsSync(join(dataFolder, 'drafts', one.id))).toBe(false);
});
