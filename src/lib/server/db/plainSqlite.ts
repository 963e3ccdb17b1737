import type * as sqlite from '@photostructure/sqlite';
import { sqliteApi } from './sqliteApi.ts';

/** A SQLite file as it is, for work that is all in one place and whose every microsecond counts. */
export type PlainDatabase = sqlite.DatabaseSyncInstance;

/** Opens a SQLite file without bringing it to the tables of this program. */
export async function openPlain(path: string, { readOnly = false } = {}): Promise<PlainDatabase> {
	const { DatabaseSync } = await sqliteApi();
	const database = new DatabaseSync(path, { readOnly });
	database.exec('pragma busy_timeout = 0');
	return database;
}

/** The path of the file that a `sqlite:` address names. */
export const pathOf = (url: string) => url.replace(/^sqlite:/, '');
