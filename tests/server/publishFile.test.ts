import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { warningName } from '$lib/csv/problems/warningName.ts';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import { checkFiles, publishFiles } from '$lib/server/uploads/publishFile.ts';
import type { PartialDate } from '$lib/survey/partialDate.ts';
import { importShipped } from '$lib/server/sync.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { madeUpEstimate, madeUpWave } from './madeUpWave.ts';
import { temporaryStore } from './temporaryStore.ts';

const afsc = readFileSync('static/data/surveys/afsc.csv', 'utf8');
const events = readFileSync('static/data/events.csv', 'utf8');
const file = (content: string) => ({ filename: 'a.csv', content });
const ann = { editor: 'Ann' };

test('a file with one changed cell changes exactly that cell of that wave', async () => {
	const store = await temporaryStore();
	await importShipped(store, 'static/data');
	// Row 3 of the file: 41 % would sign a peace agreement in afsc-2021.
	const changed = afsc.replace(
		',Sign a peace agreement,single,favour,41,',
		',Sign a peace agreement,single,favour,42,'
	);
	const report = await publishFiles(store, [file(changed)], { ...ann, note: 'A misprint.' });
	expect(report).toMatchObject({ published: true, repeated: [], events: [] });
	expect(report.waves.filter(({ status }) => status !== 'identical')).toMatchObject([
		{
			id: 'afsc-2021',
			status: 'changed',
			revision: 2,
			changes: [
				{
					key: {
						question_id: 'peace-agreement',
						variant: '',
						group_type: 'all',
						group: 'all',
						response: 'Sign a peace agreement'
					},
					kind: 'cell',
					column: 'percent',
					before: '41',
					after: '42'
				}
			]
		}
	]);
	expect(await store.waves.revisions('afsc-2021')).toMatchObject([
		{ n: 1, origin: 'shipped', editor: null },
		{ n: 2, origin: 'upload', editor: 'Ann', note: 'A misprint.' }
	]);
});

test('a file with a typo in a date names the place and stores nothing of it', async () => {
	const store = await temporaryStore();
	const report = await publishFiles(store, [file(afsc.replace('2021-09-27', '2021-19-27'))], ann);
	expect(report).toMatchObject({ published: false, waves: [] });
	expect(report.files[0]!.problems[0]).toMatchObject({
		type: 'impossible-date',
		row: 2,
		column: 'end_date',
		cell: '2021-19-27'
	});
	expect(await store.waves.list()).toEqual([]);
});

test('events are told from surveys by their header, and published the same way', async () => {
	const store = await temporaryStore();
	const before = await publishFiles(store, [file(events)], ann);
	expect(before.files[0]!.kind).toBe('event');
	expect(before.events).toHaveLength(96);
	const changed = events.replace('Olympic', 'Olympian');
	const report = await checkFiles(store, [file(changed)]);
	expect(report.events.filter(({ status }) => status === 'changed')).toHaveLength(1);
	expect(await store.events.csv()).toBe(await store.events.csv());
	const { events: again } = await checkFiles(store, [file(await store.events.csv())]);
	expect(new Set(again.map(({ status }) => status))).toEqual(new Set(['identical']));
});

test('a warning stops a file until it is accepted by its name', async () => {
	const store = await temporaryStore();
	const above = madeUpWave('bridge-2020', {
		estimates: [madeUpEstimate('Yes', 70), madeUpEstimate('No', 40)]
	});
	const files = [file(writeSurveys([above]))];
	const refused = await publishFiles(store, files, ann);
	expect(refused).toMatchObject({
		published: false,
		files: [{ unaccepted: [{ type: 'sum-above-100', severity: 'warning' }] }]
	});
	expect(await store.waves.list()).toEqual([]);
	const accept = refused.files[0]!.unaccepted.map(warningName);
	expect(await publishFiles(store, files, { ...ann, accept })).toMatchObject({
		published: true,
		files: [{ unaccepted: [] }],
		waves: [{ status: 'new' }]
	});
});

test('files are published together or not at all', async () => {
	const store = await temporaryStore();
	const good = { filename: 'good.csv', content: writeSurveys([madeUpWave('one')]) };
	const bad = { filename: 'bad.csv', content: 'wave_id\r\n' };
	expect((await publishFiles(store, [good, bad], ann)).published).toBe(false);
	expect(await publishFiles(store, [good, good], ann)).toMatchObject({
		published: false,
		repeated: ['wave one']
	});
	expect(await store.waves.list()).toEqual([]);
	const both = [good, { filename: 'events.csv', content: events }];
	expect((await publishFiles(store, both, ann)).published).toBe(true);
	expect(await store.waves.list()).toHaveLength(1);
	expect(await store.events.list()).toHaveLength(96);
});

test('bytes that mean nothing in their encoding are a problem of the file', async () => {
	const store = await temporaryStore();
	const content = Uint8Array.from([0xef, 0xbb, 0xbf, 0x41, 0xff]);
	const { files, published } = await checkFiles(store, [{ filename: 'a.csv', content }]);
	expect(files[0]!.problems.map(({ type }) => type)).toContain('not-in-encoding');
	expect(published).toBe(false);
});

test('a header without rows is a problem, and nothing is said to be published', async () => {
	const store = await temporaryStore();
	for (const content of [afsc, events].map((text) => text.split('\r\n', 1)[0]!))
		expect(await publishFiles(store, [file(content)], ann)).toMatchObject({
			published: false,
			files: [{ problems: [{ type: 'no-rows', severity: 'error' }] }]
		});
});

test('a file of the other kind is told so, and nothing about its columns', async () => {
	const store = await temporaryStore();
	const report = (content: string, kind: 'survey' | 'event') =>
		checkFiles(store, [{ ...file(content), kind }]);
	expect((await report(events, 'survey')).files[0]!.problems).toMatchObject([
		{ type: 'other-kind', facts: { found: 'event', expected: 'survey' } }
	]);
	expect((await report(afsc, 'event')).files[0]!.problems).toMatchObject([
		{ type: 'other-kind', facts: { found: 'survey', expected: 'event' } }
	]);
	const neither = (await report('a,b\r\n1,2\r\n', 'event')).files[0]!.problems;
	expect(new Set(neither.map(({ type }) => type))).toEqual(
		new Set(['missing-column', 'unknown-column'])
	);
});

test('a wave of the far future must be accepted by name', async () => {
	const store = await temporaryStore();
	const late = madeUpWave('late', { startDate: null, endDate: '2099-01-02' as PartialDate });
	const files = [file(writeSurveys([late]))];
	const { unaccepted } = (await publishFiles(store, files, ann)).files[0]!;
	expect(unaccepted.map(warningName)).toEqual(['in-future:end_date/late']);
	const accept = unaccepted.map(warningName);
	expect((await publishFiles(store, files, { ...ann, accept })).published).toBe(true);
});

test('a wave stored with a stand-in for its date can be corrected', async () => {
	const store = await temporaryStore();
	const dated = (endDate: string) =>
		madeUpWave('one', { startDate: null, endDate: endDate as PartialDate });
	await store.waves.publish([dated('9999-12-31')], { origin: 'upload' });
	const files = [file(writeSurveys([dated('2020-12-31')]))];
	const report = await publishFiles(store, files, { ...ann, note: 'The date is known by now.' });
	expect(report.waves).toMatchObject([
		{ status: 'changed', changes: [{ column: 'end_date', before: '9999-12-31' }] }
	]);
});

test('rows that are published and missing in a file are removed only where that is accepted by name', async () => {
	const store = await temporaryStore();
	const [one, two] = [madeUpWave('one'), madeUpWave('two')];
	const content = (...waves: Wave[]) => [{ filename: 'a.csv', content: writeSurveys(waves) }];
	await publishFiles(store, content(one, two), {});
	const less = { ...one, estimates: one.estimates.slice(0, 1) };
	const note = 'Taken back by the pollster.';
	const refused = await publishFiles(store, content(less, two), { note });
	expect(refused.published).toBe(false);
	expect(refused.files[0]!.unaccepted).toMatchObject([
		{ type: 'removes-rows', severity: 'warning', row: null, facts: { wave: 'one', rows: 2 } }
	]);
	expect((await store.waves.get('one'))!.wave.estimates).toHaveLength(3);
	const accept = ['removes-rows:one'];
	const accepted = await publishFiles(store, content(less, two), { accept, note });
	expect(accepted).toMatchObject({ published: true, files: [{ unaccepted: [] }] });
	expect((await store.waves.get('one'))!.wave.estimates).toHaveLength(1);
	// a wave that is not in the file stays as it is, and rows that come scattered are not missing
	const more = { ...less, estimates: one.estimates };
	const [header, ...rows] = writeSurveys([more, two]).trimEnd().split('\r\n');
	const scattered = [header, ...[0, 3, 1, 4, 2, 5].map((i) => rows[i])].join('\r\n');
	const again = await publishFiles(store, [{ filename: 'a.csv', content: scattered }], { note });
	expect(again).toMatchObject({ published: true, files: [{ problems: [] }] });
	expect(await publishFiles(store, content(one), {})).toMatchObject({ files: [{ problems: [] }] });
});

test('a question that published waves call otherwise is accepted by name only', async () => {
	const store = await temporaryStore();
	const labelled = (id: string, question: string) => {
		const wave = madeUpWave(id);
		return { ...wave, estimates: wave.estimates.map((each) => ({ ...each, question })) };
	};
	const content = (...waves: Wave[]) => [{ filename: 'a.csv', content: writeSurveys(waves) }];
	await publishFiles(store, content(labelled('one', 'Build it?')), {});
	const other = content(labelled('two', 'Paint it?'));
	const refused = await publishFiles(store, other, {});
	expect(refused.published).toBe(false);
	expect(refused.files[0]!.unaccepted).toMatchObject([
		{
			...{ type: 'published-question', severity: 'warning', cell: 'Paint it?' },
			facts: { question: 'build-bridge', stated: 'Build it?', wave: 'one' }
		}
	]);
	const alike = await publishFiles(store, content(labelled('three', 'build  it?')), {});
	expect(alike).toMatchObject({ published: true, files: [{ problems: [] }] });
	const accept = ['published-question:build-bridge'];
	expect(await publishFiles(store, other, { accept })).toMatchObject({ published: true });
	// what a file replaces is shown as changed
	const all = ['one', 'two', 'three'].map((id) => labelled(id, 'Mend it?'));
	const renamed = await publishFiles(store, content(...all), { note: 'Named better.' });
	expect(renamed).toMatchObject({ published: true, files: [{ problems: [] }] });
});

test('what replaces something published says why; what is new or identical may', async () => {
	const store = await temporaryStore();
	const [one, two] = [madeUpWave('one'), madeUpWave('two')];
	const content = (...waves: Wave[]) => [{ filename: 'a.csv', content: writeSurveys(waves) }];
	expect(await publishFiles(store, content(one), {})).toMatchObject({ published: true });
	expect(await publishFiles(store, content(one), {})).toMatchObject({
		published: true,
		unexplained: false
	});
	const changed = { ...one, sampleSize: 1001 };
	expect(await checkFiles(store, content(changed, two))).toMatchObject({ unexplained: true });
	// with the one that may not go the other does not go either
	expect(await publishFiles(store, content(changed, two), {})).toMatchObject({
		published: false,
		unexplained: true,
		waves: [{ status: 'changed' }, { status: 'new' }]
	});
	expect(await store.waves.revisions('one')).toHaveLength(1);
	expect(await store.waves.revisions('two')).toEqual([]);
	const note = 'Counted again.';
	expect(await publishFiles(store, content(changed, two), { note })).toMatchObject({
		published: true,
		unexplained: false
	});
	expect((await store.waves.revisions('one')).map((each) => each.note)).toEqual([null, note]);
	expect((await store.waves.revisions('two')).map((each) => each.note)).toEqual([note]);
});
