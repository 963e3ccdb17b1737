import { Kysely } from 'kysely';
import { databaseNotRead } from '$lib/words/interface/server.ts';
import { openSqlite } from './driver-sqlite.ts';
import { migrate } from './migrate.ts';
import { StoreError } from '../storeError.ts';
import type { Schema } from './schema.ts';

/** Opens the database of `sqlite:<path>`, creating it and its tables where they are missing. */
export async function openDatabase(url: string): Promise<Kysely<Schema>> {
	const path = url.replace(/^sqlite:/, '');
	const dialect = await openSqlite(path);
	const db = new Kysely<Schema>({ dialect });
	try {
		await migrate(db as unknown as Kysely<never>);
	} catch (error) {
		await db.destroy().catch(() => undefined);
		if (error instanceof StoreError) throw error;
		throw new StoreError(databaseNotRead(path, (error as Error).message));
	}
	return db;
}
