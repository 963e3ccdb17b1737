import { expect, test } from 'vitest';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import { Refusal } from '$lib/server/refusal.ts';
import type { Store } from '$lib/server/store.ts';
import { madeUpWave } from './madeUpWave.ts';
import { temporaryStore } from './temporaryStore.ts';

const password = 'correct horse battery staple';

async function join(store: Store, name: string) {
	const { session, editor } = await store.editors.redeem(await store.editors.add(name), {
		password
	});
	return { session, ...editor };
}

const states = async ({ editors }: Store) =>
	Object.fromEntries((await editors.list()).map(({ name, state }) => [name, state]));

const acts = async ({ audit }: Store) =>
	(await audit.page(1, 100)).deeds.map((deed) =>
		deed.what === 'act' ? [deed.editor, deed.verb, deed.subject] : [deed.editor, deed.what]
	);

/** Reads a survey file by our own names for its columns. */
const asTheyAre: Mapping = {
	kind: 'survey',
	reading: {},
	columns: [],
	constants: {},
	values: {},
	stances: {},
	dates: null,
	percents: null
};

test('the first active editor invites, renews and disables; another is refused and nothing happens', async () => {
	const store = await temporaryStore();
	const ann = await join(store, 'Ann');
	const ben = await join(store, 'Ben');
	expect((await store.editors.list()).map(({ name, leads }) => [name, leads])).toEqual([
		['Ann', true],
		['Ben', false]
	]);
	const before = await acts(store);
	for (const tried of [
		store.editors.invite('Cleo', ben),
		store.editors.add('Ann', ben),
		store.editors.disable('Ann', ben)
	])
		await expect(tried).rejects.toThrow('Only Ann can do this here. Nothing was changed.');
	expect(await acts(store)).toEqual(before);
	expect(await store.editors.bySession(ann.session)).not.toBeNull();

	const link = await store.editors.invite('Cleo', ann);
	expect(await store.editors.invitation(link)).toEqual({ name: 'Cleo' });
	expect(await states(store)).toEqual({ Ann: 'active', Ben: 'active', Cleo: 'invited' });
	await expect(store.editors.invite(' cleo', ann)).rejects.toThrow(
		'There is an editor called Cleo already.'
	);
	const newer = await store.editors.add('Cleo', ann);
	expect(await store.editors.invitation(link)).toBeNull();
	expect(await store.editors.invitation(newer)).not.toBeNull();
	await expect(store.editors.disable('ann', ann)).rejects.toThrow(Refusal);
});

test('whoever is disabled has no session, token or link left, and the next first editor leads', async () => {
	const store = await temporaryStore();
	const ann = await join(store, 'Ann');
	const ben = await join(store, 'Ben');
	const token = await store.editors.makeToken(ann, 'nightly import');
	const link = await store.editors.add('Ann');
	expect(await store.editors.disable('Ann')).toBe(true);
	expect(await store.editors.bySession(ann.session)).toBeNull();
	expect(await store.editors.byToken(token)).toBeNull();
	expect(await store.editors.invitation(link)).toBeNull();
	expect(await store.editors.signIn('Ann', password)).toBeNull();
	expect(await store.editors.token('Ann')).toBeNull();
	await expect(store.editors.redeem(link, { password })).rejects.toThrow(Refusal);
	expect(await states(store)).toEqual({ Ann: 'disabled', Ben: 'active' });
	await store.editors.invite('Cleo', ben);
});

test('somebody disabled comes back by a new link, with a new password and without the old tokens', async () => {
	const store = await temporaryStore();
	const ben = await join(store, 'Ben');
	const ann = await join(store, 'Ann');
	const token = await store.editors.makeToken(ann, 'nightly import');
	await store.editors.disable('Ann', ben);
	const link = await store.editors.add('Ann', ben);
	expect(await states(store)).toEqual({ Ann: 'invited', Ben: 'active' });
	expect(await store.editors.signIn('Ann', password)).toBeNull();
	const back = await store.editors.redeem(link, { password: 'another long password' });
	expect(back.editor.id).toBe(ann.id);
	expect(await store.editors.byToken(token)).toBeNull();
	expect(await states(store)).toEqual({ Ann: 'active', Ben: 'active' });
});

test('an editor’s tokens are listed without the token, and end when revoked by that editor only', async () => {
	const store = await temporaryStore();
	const ann = await join(store, 'Ann');
	const ben = await join(store, 'Ben');
	const token = await store.editors.makeToken(ann, '  nightly   import ');
	const [listed] = await store.editors.tokens(ann);
	expect(listed).toMatchObject({ label: 'nightly import' });
	expect(JSON.stringify(listed)).not.toContain(token);
	expect(await store.editors.tokens(ben)).toEqual([]);
	expect(await store.editors.byToken(listed!.id)).toBeNull();
	expect(await store.editors.revokeToken(ben, listed!.id)).toBe(false);
	expect(await store.editors.byToken(token)).toEqual({ id: ann.id, name: 'Ann' });
	expect(await store.editors.revokeToken(ann, listed!.id)).toBe(true);
	expect(await store.editors.byToken(token)).toBeNull();
	expect(await store.editors.revokeToken(ann, listed!.id)).toBe(false);
	for (const label of ['', ' ', 'x'.repeat(81), 'a\u0000b'])
		await expect(store.editors.makeToken(ann, label)).rejects.toThrow(Refusal);
});

test('everything that is done stands in the list, the latest first, by whom it was done', async () => {
	const store = await temporaryStore();
	await store.waves.publish([madeUpWave('one'), madeUpWave('two')], { origin: 'shipped' });
	const ann = await join(store, 'Ann');
	await store.editors.invite('Ben', ann);
	await store.editors.makeToken(ann, 'nightly import');
	await store.waves.publish([madeUpWave('one', { sampleSize: 900 })], {
		origin: 'upload',
		editor: 'Ann'
	});
	await store.waves.publish([madeUpWave('one')], { origin: 'upload', editor: 'Ann' });
	await store.overrides.decide(
		{
			questionId: 'build-bridge',
			variant: null,
			from: 'one',
			to: 'two',
			outcome: 'break',
			reason: 'Another question before it.'
		},
		'Ann'
	);
	await store.transaction(({ waves }) =>
		waves.retire(['two'], { origin: 'upload', editor: 'Ann' })
	);
	await store.editors.disable('Ben', ann);
	await store.mappings.save('Example Polling', asTheyAre, 'Ann');
	await store.mappings.remove('Example Polling', 'Ann');
	await store.mappings.remove('Example Polling', 'Ann');

	const { deeds, more } = await store.audit.page(1, 100);
	expect(more).toBe(false);
	expect(deeds.map(({ at }) => at)).toEqual(
		deeds
			.map(({ at }) => at)
			.sort()
			.reverse()
	);
	// those of one millisecond stand in no particular order
	expect(deeds).toHaveLength(12);
	expect(deeds).toEqual(
		expect.arrayContaining([
			expect.objectContaining({ what: 'published', origin: 'shipped', count: 2, editor: null }),
			expect.objectContaining({ verb: 'invited', subject: 'Ann', editor: null }),
			expect.objectContaining({ verb: 'joined', subject: 'Ann', editor: 'Ann' }),
			expect.objectContaining({ verb: 'invited', subject: 'Ben', editor: 'Ann' }),
			expect.objectContaining({ verb: 'made-token', detail: 'nightly import', editor: 'Ann' }),
			expect.objectContaining({ what: 'published', ids: ['one'], restored: null, editor: 'Ann' }),
			expect.objectContaining({ what: 'restored', ids: ['one'], restored: 1, editor: 'Ann' }),
			expect.objectContaining({ what: 'decided', outcome: 'break', editor: 'Ann' }),
			expect.objectContaining({ what: 'withdrawn', ids: ['two'], editor: 'Ann' }),
			expect.objectContaining({ verb: 'disabled', subject: 'Ben', editor: 'Ann' }),
			expect.objectContaining({ verb: 'saved-mapping', subject: 'Example Polling', editor: 'Ann' }),
			expect.objectContaining({ verb: 'forgot-mapping', subject: 'Example Polling' })
		])
	);

	const pages = await Promise.all([1, 2, 3, 4].map((page) => store.audit.page(page, 3)));
	expect(pages.map((page) => page.deeds.length)).toEqual([3, 3, 3, 3]);
	expect(pages.map((page) => page.more)).toEqual([true, true, true, false]);
	expect(pages.flatMap((page) => page.deeds)).toEqual(deeds);
});
