import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { Refusal } from '$lib/server/refusal.ts';
import type { Store } from '$lib/server/store.ts';
import { temporaryFolder, temporaryStore } from './temporaryStore.ts';

const password = 'a long enough password';
const DAY = 86_400_000;

afterEach(() => {
	vi.useRealTimers();
});

const later = (days: number) => {
	vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * DAY });
};

async function withAnn(store: Store) {
	const invitation = await store.editors.add('Ann');
	return store.editors.redeem(invitation, { password });
}

test('an invited editor sets a password and signs in with it, in whatever case the name is written', async () => {
	const { editors } = await temporaryStore();
	const invitation = await editors.add('Ann  Example');
	expect(await editors.invitation(invitation)).toEqual({ name: 'Ann Example' });
	const { session, editor } = await editors.redeem(invitation, { password });
	expect(editor.name).toBe('Ann Example');
	expect(await editors.bySession(session)).toEqual(editor);
	const second = await editors.signIn(' ann example', password);
	expect(await editors.bySession(second!)).toEqual(editor);
});

test('an invitation works once', async () => {
	const { editors } = await temporaryStore();
	const invitation = await editors.add('Ann');
	await editors.redeem(invitation, { password });
	expect(await editors.invitation(invitation)).toBeNull();
	await expect(editors.redeem(invitation, { password })).rejects.toThrow(
		'This link was used already or has expired. Please ask for a new one.'
	);
});

test('an invitation that is redeemed twice at the same time is redeemed once', async () => {
	const { editors } = await temporaryStore();
	const invitation = await editors.add('Ann');
	const results = await Promise.allSettled([
		editors.redeem(invitation, { password }),
		editors.redeem(invitation, { password })
	]);
	expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('an invitation is good for seven days', async () => {
	const { editors } = await temporaryStore();
	const invitation = await editors.add('Ann');
	later(6.9);
	expect(await editors.invitation(invitation)).toEqual({ name: 'Ann' });
	later(0.2);
	expect(await editors.invitation(invitation)).toBeNull();
	await expect(editors.redeem(invitation, { password })).rejects.toThrow(Refusal);
});

test('a refused password leaves the invitation good', async () => {
	const { editors } = await temporaryStore();
	const invitation = await editors.add('Ann');
	await expect(editors.redeem(invitation, { password: 'short' })).rejects.toThrow(
		'Please choose a password of at least 10 characters.'
	);
	expect(await editors.invitation(invitation)).toEqual({ name: 'Ann' });
});

test('only the newest invitation of an editor is good, and redeeming it ends the sessions', async () => {
	const store = await temporaryStore();
	const { session } = await withAnn(store);
	const older = await store.editors.add('ANN');
	const newer = await store.editors.add('ann');
	expect(await store.editors.invitation(older)).toBeNull();
	expect(await store.editors.bySession(session)).not.toBeNull();
	await store.editors.redeem(newer, { password: 'another long password' });
	expect(await store.editors.bySession(session)).toBeNull();
	expect(await store.editors.signIn('Ann', password)).toBeNull();
	expect(await store.editors.count()).toBe(1);
});

test('the first editor chooses a name; each newer link ends the older, and an editor ends them all', async () => {
	const { editors } = await temporaryStore();
	const older = (await editors.inviteFirst())!;
	const newer = (await editors.inviteFirst())!;
	expect(await editors.invitation(older)).toBeNull();
	expect(await editors.invitation(newer)).toEqual({ name: null });
	await expect(editors.redeem(newer, { name: ' ', password })).rejects.toThrow(
		'Please choose a name'
	);
	const { editor } = await editors.redeem(newer, { name: 'Ann', password });
	expect(editor.name).toBe('Ann');
	expect(await editors.inviteFirst()).toBeNull();
});

test('the link of the first editor ends when an editor is added by command', async () => {
	const { editors } = await temporaryStore();
	const first = (await editors.inviteFirst())!;
	await editors.add('Ann');
	expect(await editors.invitation(first)).toBeNull();
});

test('a wrong password, an unknown name and an editor without a password are answered alike', async () => {
	const { editors } = await temporaryStore();
	await editors.redeem(await editors.add('Ann'), { password });
	await editors.add('Ben');
	expect(await editors.signIn('Ann', 'not the password')).toBeNull();
	expect(await editors.signIn('Nobody', password)).toBeNull();
	expect(await editors.signIn('Ben', '')).toBeNull();
});

test('after ten failures from one address a person waits there, and nowhere else', async () => {
	const store = await temporaryStore();
	await withAnn(store);
	const { editors } = store;
	for (let i = 0; i < 10; i++) await editors.signIn('Ann', 'wrong password', '192.0.2.1');
	await expect(editors.signIn('ann', password, '192.0.2.1')).rejects.toThrow(
		'Too many failed attempts to sign in. Please try again in 15 minutes.'
	);
	expect(await editors.signIn('Ann', password, '192.0.2.2')).not.toBeNull();
	later(15 / 1440 + 0.001);
	expect(await editors.signIn('Ann', password, '192.0.2.1')).not.toBeNull();
});

test('a session ends when signed out, after thirty days unused, and lives on in use', async () => {
	const store = await temporaryStore();
	const { session } = await withAnn(store);
	const signedOut = (await store.editors.signIn('Ann', password))!;
	await store.editors.signOut(signedOut);
	expect(await store.editors.bySession(signedOut)).toBeNull();
	later(29);
	expect(await store.editors.bySession(session)).not.toBeNull();
	later(29);
	expect(await store.editors.bySession(session)).not.toBeNull();
	later(30.1);
	expect(await store.editors.bySession(session)).toBeNull();
});

test('each credential opens its own door only, and none after its editor is disabled', async () => {
	const store = await temporaryStore();
	const { session, editor } = await withAnn(store);
	const token = (await store.editors.token('ANN'))!;
	expect(await store.editors.byToken(token)).toEqual(editor);
	expect(await store.editors.bySession(token)).toBeNull();
	expect(await store.editors.byToken(session)).toBeNull();
	expect(await store.editors.byToken('')).toBeNull();
	expect(await store.editors.token('Nobody')).toBeNull();
	expect(await store.editors.list()).toMatchObject([{ name: 'Ann', state: 'active' }]);
	expect(await store.editors.disable('Ann')).toBe(true);
	expect(await store.editors.byToken(token)).toBeNull();
	expect(await store.editors.bySession(session)).toBeNull();
	expect(await store.editors.disable('Nobody')).toBe(false);
});

test('no password, session, token or invitation can be read from the files of the database', async () => {
	const dataFolder = temporaryFolder();
	const store = await temporaryStore({ dataFolder });
	const { session } = await withAnn(store);
	const secrets = [
		password,
		session,
		(await store.editors.token('Ann'))!,
		await store.editors.add('Ben')
	];
	const files = readdirSync(dataFolder, { recursive: true }) as string[];
	expect(files).toContain('topline.db-wal');
	for (const file of files.filter((name) => name.startsWith('topline.db'))) {
		const bytes = readFileSync(join(dataFolder, file));
		for (const secret of secrets) {
			expect(bytes.includes(secret)).toBe(false);
			expect(bytes.includes(Buffer.from(secret, 'base64url'))).toBe(false);
		}
	}
	for (const secret of secrets.slice(1)) expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
});
