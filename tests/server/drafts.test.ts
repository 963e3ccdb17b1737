import { readFileSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { LimitExceeded } from '$lib/server/http/limitExceeded.ts';
import { temporaryFolder, temporaryStore } from './temporaryStore.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const streamOf = (...chunks: string[]) => Readable.from(chunks.map(bytes));

afterEach(() => {
	vi.useRealTimers();
});

async function withEditors() {
	const dataFolder = temporaryFolder();
	const store = await temporaryStore({ dataFolder, uploadLimit: 10 });
	const editor = async (name: string) => {
		const invitation = await store.editors.add(name);
		return (await store.editors.redeem(invitation, { password: 'a long password' })).editor;
	};
	const files = () => readdirSync(join(dataFolder, 'drafts'));
	const age = (id: string, days: number) => {
		const then = Date.now() / 1000 - days * 86_400;
		utimesSync(join(dataFolder, 'drafts', id), then, then);
	};
	return { ...store, ann: await editor('Ann'), ben: await editor('Ben'), files, age };
}

test('a draft is kept byte for byte until it is removed', async () => {
	const { drafts, ann, files } = await withEditors();
	const draft = await drafts.create({
		editor: ann,
		filename: 'März.csv',
		stream: streamOf('a,b\r\n', 'é,2')
	});
	expect(draft).toMatchObject({ filename: 'März.csv', bytes: 9 });
	expect(await drafts.get(draft.id, ann)).toEqual(draft);
	expect(readFileSync(drafts.pathOf(draft), 'utf8')).toBe('a,b\r\né,2');
	await drafts.remove(draft.id, ann);
	expect(await drafts.get(draft.id, ann)).toBeNull();
	expect(files()).toEqual([]);
});

test('a draft is there for its editor only', async () => {
	const { drafts, ann, ben } = await withEditors();
	const { id } = await drafts.create({ editor: ann, filename: 'a.csv', stream: streamOf('a') });
	expect(await drafts.get(id, ben)).toBeNull();
	await drafts.remove(id, ben);
	expect(await drafts.get(id, ann)).not.toBeNull();
	expect(await drafts.get('../topline', ann)).toBeNull();
});

test('ten bytes are within a limit of ten, eleven are too many and leave nothing behind', async () => {
	const { drafts, ann, files } = await withEditors();
	const ten = { editor: ann, filename: 'a.csv', stream: streamOf('01234', '56789') };
	expect((await drafts.create(ten)).bytes).toBe(10);
	const eleven = { ...ten, stream: streamOf('01234', '567890') };
	await expect(drafts.create(eleven)).rejects.toThrow(LimitExceeded);
	expect(files()).toHaveLength(1);
});

test('an upload that breaks off leaves nothing behind', async () => {
	const { drafts, ann, files } = await withEditors();
	async function* broken() {
		yield bytes('a,b');
		await Promise.resolve();
		throw new Error('gone');
	}
	const upload = { editor: ann, filename: 'a.csv', stream: broken() };
	await expect(drafts.create(upload)).rejects.toThrow('gone');
	expect(files()).toEqual([]);
});

test('a draft older than thirty days is removed with its file when another comes', async () => {
	const { drafts, ann, files, age } = await withEditors();
	const upload = () => ({ editor: ann, filename: 'a.csv', stream: streamOf('a') });
	const old = await drafts.create(upload());
	age(old.id, 0);
	vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 30.1 * 86_400_000 });
	const fresh = await drafts.create(upload());
	expect(await drafts.get(old.id, ann)).toBeNull();
	expect(await drafts.get(fresh.id, ann)).toEqual(fresh);
	expect(files()).toEqual([fresh.id]);
});
