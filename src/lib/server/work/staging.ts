import { rmSync } from 'node:fs';
import { type PlainDatabase, openPlain } from '../db/plainSqlite.ts';
import { stagingTables } from './stagingTables.ts';

/** The statement that puts one record into a table, its values in the order of `columns`. */
export function inserter(db: PlainDatabase, table: string, columns: readonly string[]) {
	const places = columns.map(() => '?').join(', ');
	return db.prepare(`insert into ${table} (${columns.join(', ')}) values (${places})`);
}

/** Begins a new staging file, in place of any that is there; it is worth nothing until it is finished. */
export async function beginStaging(path: string): Promise<PlainDatabase> {
	removeStaging(path);
	const db = await openPlain(path);
	db.exec('pragma journal_mode = off; pragma synchronous = off');
	db.exec('pragma cache_size = -8000; pragma page_size = 8192');
	db.exec(stagingTables);
	db.exec('begin');
	return db;
}

/** Removes a staging file, where there is one. */
export function removeStaging(path: string): void {
	for (const end of ['', '-journal', '-wal', '-shm']) rmSync(path + end, { force: true });
}

/** Ends a staging file with what is known of it as a whole. */
export function finishStaging(db: PlainDatabase, meta: Record<string, unknown>): void {
	const note = inserter(db, 'meta', ['name', 'value']);
	for (const [name, value] of Object.entries(meta)) note.run(name, JSON.stringify(value));
	db.exec('create index staged_id on staged (id); commit');
	db.close();
}
