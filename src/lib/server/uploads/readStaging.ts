import { type PlainDatabase, openPlain } from '../db/plainSqlite.ts';

/** Reads something from a staging file, which stays as it is. */
export async function readStaging<T>(path: string, read: (db: PlainDatabase) => T): Promise<T> {
	const db = await openPlain(path, { readOnly: true });
	try {
		return read(db);
	} finally {
		db.close();
	}
}
