import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { openDatabase } from '$lib/server/db/openDatabase.ts';
import { StoreError } from '$lib/server/storeError.ts';
import { temporaryFolder } from './temporaryStore.ts';

async function fault(path: string): Promise<string> {
	const error = await openDatabase(`sqlite:${path}`).then(
		(db) => db.destroy(),
		(reason: unknown) => reason
	);
	expect(error).toBeInstanceOf(StoreError);
	return (error as StoreError).message;
}

test('a file that is no database is named in a sentence', async () => {
	const path = join(temporaryFolder(), 'topline.db');
	writeFileSync(path, 'not a database, but text that is longer than a header of one '.repeat(20));
	expect(await fault(path)).toBe(
		`The database ${path} cannot be opened and written (file is not a database); check the file, its folder and who may write there.`
	);
});

test('a database that is a folder is named in a sentence', async () => {
	const path = join(temporaryFolder(), 'topline.db');
	mkdirSync(path);
	expect(await fault(path)).toMatch(
		/^The database .* cannot be opened and written \(.*unable to open/
	);
});

test('a folder that cannot be made is named in a sentence', async () => {
	const file = join(temporaryFolder(), 'file');
	writeFileSync(file, '');
	expect(await fault(join(file, 'inside', 'topline.db'))).toBe(
		`The folder ${join(file, 'inside')} cannot be created (ENOTDIR); set DATA_FOLDER to one that can be written.`
	);
});

test.runIf(existsSync('/proc'))('a folder where there can be none is named as well', async () => {
	expect(await fault('/proc/none/inside/topline.db')).toMatch(
		/^The folder \/proc\/none\/inside cannot be created \(E\w+\); set DATA_FOLDER/
	);
});

test('a damaged database is named in a sentence', async () => {
	const path = join(temporaryFolder(), 'topline.db');
	const db = await openDatabase(`sqlite:${path}`);
	await db.destroy();
	// A whole header followed by pages of nonsense.
	const bytes = readFileSync(path);
	writeFileSync(path, bytes.fill(0xff, 100));
	expect(await fault(path)).toMatch(
		/^The database .* (?:cannot be read|cannot be opened and written) \(.*malformed/
	);
});

test('a database of a newer version is left alone', async () => {
	const path = join(temporaryFolder(), 'topline.db');
	const db = await openDatabase(`sqlite:${path}`);
	const anyTables = db as unknown as Kysely<{ migration: { version: number } }>;
	await anyTables.insertInto('migration').values({ version: 1000 }).execute();
	await db.destroy();
	expect(await fault(path)).toBe(
		'The database was written by a newer version of this program; start that version instead.'
	);
});

test('a database is opened again as it was, and by two at once', async () => {
	const path = join(temporaryFolder(), 'new', 'folder', 'topline.db');
	const open = () => openDatabase(`sqlite:${path}`);
	const both = await Promise.all([open(), open()]);
	await both[0].insertInto('setting').values({ name: 'version', value: '7' }).execute();
	expect(await both[1].selectFrom('setting').selectAll().execute()).toEqual([
		{ name: 'version', value: '7' }
	]);
	await Promise.all(both.map((db) => db.destroy()));
});
