import { expect, test } from 'vitest';
import { Refusal } from '$lib/server/refusal.ts';
import { sha256 } from '$lib/server/sha256.ts';
import type { Store } from '$lib/server/store.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { asStored } from './asStored.ts';
import { madeUpEvent } from './madeUpEvent.ts';
import { madeUpEstimate, madeUpWave } from './madeUpWave.ts';
import { temporaryStore } from './temporaryStore.ts';

const ann = { origin: 'upload' as const, editor: 'Ann' };
const all = { page: 1, size: 100 };
const bridge = madeUpWave('bridge');
const later: Wave = { ...bridge, sampleSize: 900 };
const wish = (more: object = {}) => ({
	id: 'bridge',
	seen: 2,
	note: 'The first one was right.',
	editor: 'Ben',
	...more
});

async function twice(): Promise<Store> {
	const store = await temporaryStore();
	await store.waves.publish([bridge], ann);
	await store.waves.publish([later], { ...ann, note: 'A misprint in the report.' });
	return store;
}

const shownNow = async ({ waves }: Store, id = 'bridge') => {
	const found = await waves.get(id);
	return found && asStored(found.wave);
};

test('an earlier revision is made current again, byte for byte, as a new revision that says why', async () => {
	const store = await twice();
	expect(await store.waves.restore({ ...wish(), n: 1 })).toBe(3);
	expect(await shownNow(store)).toEqual(bridge);
	expect(await store.waves.revisionCsv('bridge', 3)).toBe(
		await store.waves.revisionCsv('bridge', 1)
	);
	const history = (await store.waves.history('bridge', all))!;
	expect(history.entries).toMatchObject([
		{ n: 3, editor: 'Ben', note: 'The first one was right.', current: true, retired: false },
		{ n: 2, editor: 'Ann', note: 'A misprint in the report.', current: false },
		{ n: 1, editor: 'Ann', note: null, current: true }
	]);
	const cell = { key: {}, kind: 'cell', column: 'sample_size' };
	expect(history.entries.map(({ changes }) => changes)).toEqual([
		[{ ...cell, before: '900', after: '1000' }],
		[{ ...cell, before: '1000', after: '900' }],
		null
	]);
	expect(history.entries.map((entry) => entry.sha256)).toEqual(
		await Promise.all(
			[3, 2, 1].map(async (n) => sha256((await store.waves.revisionCsv('bridge', n))!))
		)
	);
	expect((await store.audit.page(1, 1)).deeds).toMatchObject([
		{ what: 'restored', ids: ['bridge'], restored: 1, editor: 'Ben', note: wish().note }
	]);
});

test('what is current already is not published again', async () => {
	const store = await twice();
	await expect(store.waves.restore({ ...wish(), n: 2 })).rejects.toThrow(
		'Revision 2 is identical to what is shown now. There is nothing to do.'
	);
	await store.waves.restore({ ...wish(), n: 1 });
	await expect(store.waves.restore({ ...wish({ seen: 3 }), n: 1 })).rejects.toThrow('identical');
	expect(await store.waves.revisions('bridge')).toHaveLength(3);
});

test('a withdrawn wave is shown nowhere, keeps its revisions, and can be made current again', async () => {
	const store = await twice();
	const before = await store.waves.revisionCsv('bridge', 1);
	expect(await store.questions.list()).toHaveLength(1);
	expect(await store.waves.withdraw(wish({ note: '  Counted\n twice. ' }))).toBe(3);
	expect(await store.waves.get('bridge')).toBeNull();
	expect(await store.waves.csv('bridge')).toBeNull();
	expect(await store.waves.list()).toEqual([]);
	expect(await store.questions.list()).toEqual([]);
	expect(await store.questions.get('build-bridge')).toEqual([]);
	expect(await store.waves.revisionCsv('bridge', 1)).toBe(before);
	const { entries, last, latest } = (await store.waves.history('bridge', all))!;
	expect(last).toMatchObject({ n: 3, retired: true, editor: 'Ben', note: 'Counted twice.' });
	expect(entries.map(({ current, changes }) => [current, changes?.length])).toEqual([
		[false, undefined],
		[false, 1],
		[false, undefined]
	]);
	expect(latest).toEqual(later);

	await expect(store.waves.withdraw(wish({ seen: 3 }))).rejects.toThrow('withdrawn already');
	await expect(store.waves.restore({ ...wish({ seen: 3 }), n: 3 })).rejects.toThrow(Refusal);
	expect(await store.waves.restore({ ...wish({ seen: 3 }), n: 2 })).toBe(4);
	expect(await shownNow(store)).toEqual(later);
	expect(await store.questions.list()).toHaveLength(1);
});

test('nothing is done where something was published meanwhile, without a reason, or to what never was', async () => {
	const store = await twice();
	const version = await store.version();
	for (const [tried, message] of [
		[wish({ seen: 1 }), 'Published meanwhile by Ann. Nothing was changed: please look again.'],
		[wish({ note: ' \n' }), 'Please write why'],
		[wish({ note: 'x'.repeat(501) }), 'What you wrote has 501 characters; at most 500'],
		[wish({ id: 'tunnel' }), 'There is no such revision']
	] as const) {
		await expect(store.waves.withdraw(tried)).rejects.toThrow(message);
		await expect(store.waves.restore({ ...tried, n: 1 })).rejects.toThrow(message);
	}
	await expect(store.waves.restore({ ...wish(), n: 7 })).rejects.toThrow('no such revision');
	expect(await store.version()).toBe(version);
	expect(await store.waves.history('tunnel', all)).toBeNull();
});

test('of many who go back at the same moment one does, and the others are told by whom', async () => {
	const store = await twice();
	const names = ['Ben', 'Cleo', 'Dan', 'Eve'];
	const results = await Promise.allSettled(
		names.map((editor) => store.waves.restore({ ...wish({ editor }), n: 1 }))
	);
	expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	const winner = (await store.waves.revisions('bridge')).at(-1)!.editor;
	for (const result of results)
		if (result.status === 'rejected')
			expect(String(result.reason)).toContain(`Published meanwhile by ${winner}.`);
	expect(await store.waves.revisions('bridge')).toHaveLength(3);
});

test('events go back and are withdrawn in the same way', async () => {
	const store = await temporaryStore();
	await store.events.publish([madeUpEvent], ann);
	await store.events.publish([{ ...madeUpEvent, place: 'Harbour' }], ann);
	const own = wish({ id: 'ribbon-cut' });
	await store.events.restore({ ...own, n: 1 });
	expect((await store.events.get('ribbon-cut'))!.event).toEqual(madeUpEvent);
	await store.events.withdraw({ ...own, seen: 3 });
	expect(await store.events.list()).toEqual([]);
	const { entries } = (await store.events.history('ribbon-cut', all))!;
	expect(entries.map(({ n, retired }) => [n, retired])).toEqual([
		[4, true],
		[3, false],
		[2, false],
		[1, false]
	]);
	expect(entries[2]!.changes).toEqual([
		{ key: {}, kind: 'cell', column: 'place', before: '', after: 'Harbour' }
	]);
	await store.events.restore({ ...own, seen: 4, n: 2 });
	expect((await store.events.get('ribbon-cut'))!.event.place).toBe('Harbour');
});

test('a history tells nothing of what is withheld', async () => {
	const store = await temporaryStore();
	const party = (percent: number, groupSampleSize: number) => [
		madeUpEstimate('Yes', percent, { groupType: 'party', group: 'Blue', groupSampleSize }),
		madeUpEstimate('No', 100 - percent, { groupType: 'party', group: 'Blue', groupSampleSize })
	];
	const groups = (percent: number, n: number, more: Partial<Wave> = {}) =>
		madeUpWave('groups', {
			...more,
			estimates: [...bridge.estimates, ...party(percent, n), ...others]
		});
	const others = ['White', 'Grey', 'Red'].flatMap((group) => [
		madeUpEstimate('Yes', 40, { groupType: 'party', group, groupSampleSize: 400 }),
		madeUpEstimate('No', 60, { groupType: 'party', group, groupSampleSize: 400 })
	]);
	// Blue is too small at first, in both states, and large enough in the last
	await store.waves.publish([groups(77, 20)], ann);
	await store.waves.publish([groups(23, 20)], ann);
	await store.waves.publish([groups(31, 400, { sampleSize: 1600 })], ann);
	const { entries } = (await store.waves.history('groups', all))!;
	expect(entries[1]).toMatchObject({ n: 2, changes: [], changeCount: 0 });
	expect(entries[0]!.changes!.map(({ kind, column }) => column ?? kind)).toEqual([
		'sample_size',
		'row-added',
		'row-added'
	]);
	expect(JSON.stringify(entries.map(({ changes }) => changes))).not.toMatch(/77|23/);
	for (const { n, sha256: sum } of entries)
		expect(sum).toBe(sha256((await store.waves.revisionCsv('groups', n))!));
});

test('a long history is given page by page', async () => {
	const store = await temporaryStore();
	for (let n = 1; n <= 7; n++)
		await store.waves.publish([{ ...bridge, sampleSize: 1000 + n }], ann);
	const pages = await Promise.all(
		[1, 2, 3].map((page) => store.waves.history('bridge', { page, size: 3 }))
	);
	expect(pages.map((page) => page!.entries.map(({ n }) => n))).toEqual([[7, 6, 5], [4, 3, 2], [1]]);
	expect(pages.map((page) => page!.more)).toEqual([true, true, false]);
	expect(pages[1]!.entries.map(({ changes }) => changes?.[0]?.after)).toEqual([
		'1004',
		'1003',
		'1002'
	]);
});
