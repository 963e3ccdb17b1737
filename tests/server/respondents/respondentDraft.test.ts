import { type Dirent, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { RespondentMapping } from '$lib/csv/respondents/respondentMapping.ts';
import type { Draft } from '$lib/server/store.ts';
import { temporaryFolder, temporaryStore } from '../temporaryStore.ts';
import { madeUpMapping } from './madeUpRespondents.ts';

/** 70 of 120 people say yes; nobody was interviewed. */
const file = ['id,q', ...Array.from({ length: 120 }, (_, i) => `person-${i},${i < 70 ? 1 : 0}`)];

async function withDraft(mapping: RespondentMapping, lines = file, keepRespondents = false) {
	const dataFolder = temporaryFolder();
	const store = await temporaryStore({ dataFolder, keepRespondents });
	const { editor } = await store.editors.redeem(await store.editors.add('Ann'), {
		password: 'a long password'
	});
	const { id } = await store.drafts.create({
		editor,
		filename: 'people.csv',
		stream: Readable.from([Buffer.from(lines.join('\n'))])
	});
	await store.drafts.setMapping((await store.drafts.get(id, editor))!, mapping);
	const draft = (await store.drafts.get(id, editor))!;
	const examine = async (of: Draft = draft) => {
		const found = await store.drafts.examine(of, { patience: 30_000 });
		if (found.state !== 'examined') throw new Error(JSON.stringify(found));
		return found.report;
	};
	const publish = async () => {
		const { seen } = await examine();
		const by = { origin: 'upload' as const, editor: editor.name };
		return store.drafts.publish(draft, { by, accept: [], seen, editor });
	};
	return { ...store, dataFolder, draft, editor, examine, publish };
}

/** Everything under a folder. */
const filesIn = (folder: string) =>
	(readdirSync(folder, { recursive: true, withFileTypes: true }) as Dirent[])
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));

test('a file of respondents is checked, compared and published like any other', async () => {
	const { examine, publish, drafts, draft, waves } = await withDraft(madeUpMapping());
	const report = await examine();
	expect(report).toMatchObject({
		faulty: false,
		counts: { new: 1 },
		files: [{ kind: 'respondents', rows: 120 }]
	});
	const [item] = await drafts.checked(draft).items();
	expect(item).toMatchObject({ id: 'example-2025', status: 'new' });
	expect((await publish()).outcome).toBe('published');
	const { wave } = (await waves.get('example-2025'))!;
	expect(wave).toMatchObject({ computedFrom: 'respondents', sampleSize: 120 });
	expect(wave.estimates.map(({ response, percent }) => [response, percent.value])).toEqual([
		['Yes', 58.3],
		['No', 41.7]
	]);
	// Wilson's limits of 0.583 at n* = 119 with Student's quantile 1.9800999 of 119 degrees, worked out in Python.
	expect(wave.estimates[0]!.reading!.range!.low).toBeCloseTo(49.225, 1);
	expect(wave.estimates[0]!.reading!.range!.high).toBeCloseTo(66.845, 1);
});

test('no respondent is left anywhere once the wave is published', async () => {
	const { publish, dataFolder } = await withDraft(madeUpMapping());
	await publish();
	expect(filesIn(join(dataFolder, 'drafts'))).toEqual([]);
	for (const path of filesIn(dataFolder))
		expect(readFileSync(path, 'utf8')).not.toContain('person-');
});

test('the file is kept where the setting says so', async () => {
	const { publish, dataFolder, draft } = await withDraft(madeUpMapping(), file, true);
	await publish();
	const kept = join(dataFolder, 'respondents', `${draft.id}.csv`);
	expect(readFileSync(kept, 'utf8')).toBe(file.join('\n'));
});

test('what stands in the way is told like the problems of other files, with the rows', async () => {
	const lines = [...file, 'person-120,7'];
	const { examine, drafts, draft, dataFolder } = await withDraft(madeUpMapping(), lines);
	const report = await examine();
	expect(report).toMatchObject({ faulty: true, files: [{ kind: 'respondents' }] });
	expect(await drafts.checked(draft).problems()).toMatchObject([
		{ type: 'unknown-code', row: 122, column: 'q', cell: '7' }
	]);
	expect(existsSync(join(dataFolder, 'drafts', draft.id, 'computed.csv'))).toBe(false);
});

test('rows that are brought back corrected take the place of those of the file, also where columns share a name', async () => {
	// two columns “note”, as survey tools export them; the weights of rows 122 and 123 are slips
	const lines = [
		'note,note,w,q',
		...Array.from({ length: 120 }, (_, i) => `a${i},b${i},1,${i < 70 ? 1 : 0}`),
		'left,right,-1,1',
		'left,right,heavy,0'
	];
	const mapping = madeUpMapping({ weight: 'w' });
	const { examine, drafts, draft, publish, waves } = await withDraft(mapping, lines);
	expect((await examine()).faulty).toBe(true);
	const header = ['note', 'note', 'w', 'q'];
	const failing = await drafts.checked(draft).failingRows();
	expect(failing).toEqual([
		{ row: 122, cells: ['left', 'right', '-1', '1'] },
		{ row: 123, cells: ['left', 'right', 'heavy', '0'] }
	]);
	const original = (row: number) =>
		Promise.resolve(failing.find((each) => each.row === row)?.cells ?? null);
	// the first gets a weight, the second is emptied: nobody was interviewed
	const brought =
		'note,note,w,q,_row,_column,_problem,_advice\nleft,right,1,1,122,w,x,y\n,,,,123,w,x,y';
	expect(await drafts.correct(draft, brought, header, original)).toBe(true);
	expect([...drafts.corrections(draft)]).toEqual([
		[122, ['left', 'right', '1', '1']],
		[123, ['', '', '', '']]
	]);
	expect((await examine()).faulty).toBe(false);
	expect(await drafts.checked(draft).problems()).toEqual([]);
	expect((await publish()).outcome).toBe('published');
	const { wave } = (await waves.get('example-2025'))!;
	// 71 of 121
	expect(wave.sampleSize).toBe(121);
	expect(wave.estimates.map(({ percent }) => percent.value)).toEqual([58.7, 41.3]);
});
