import { Kysely } from 'kysely';
import { openSqlite } from './driver-sqlite.ts';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';

/** Opens the database of `sqlite:<path>`, creating it and its tables where they are missing. */
export async function openDatabase(url: string): Promise<Kysely<Schema>> {
	const dialect = await openSqlite(url.replace(/^sqlite:/, ''));
	const db = new Kysely<Schema>({ dialect });
	try {
		await migrate(db as unknown as Kysely<never>);
	} catch (error) {
		await db.destroy();
		throw error;
	}
	return db;
}
