import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type PlainDatabase, openPlain } from '../db/plainSqlite.ts';
import { stagingTables } from './stagingTables.ts';

/** A staging file while it is written. */
export interface Staging {
	db: PlainDatabase;
	/** Where something may be kept for as long as it is written. */
	beside: (name: string) => string;
	/** Ends it with what is known of it as a whole; only now it stands under its name. */
	finish: (meta: Record<string, unknown>) => void;
	/** Gives it up. */
	abandon: () => void;
}

/** The statement that puts one record into a table, its values in the order of `columns`. */
export function inserter(db: PlainDatabase, table: string, columns: readonly string[]) {
	const places = columns.map(() => '?').join(', ');
	return db.prepare(`insert into ${table} (${columns.join(', ')}) values (${places})`);
}

/** Removes what attempts at a staging file left behind, all or those of one name. */
function removeAttempts(path: string, name = ''): void {
	if (!existsSync(dirname(path))) return;
	const begins = `${basename(path)}-${name}`;
	for (const each of readdirSync(dirname(path)))
		if (each.startsWith(begins)) rmSync(join(dirname(path), each), { force: true });
}

/**
 * Begins a new staging file that takes the place of any that is there once it is finished. Each attempt writes into a file of
 * its own, so that one whose process was killed or lives on is in nobody's way.
 */
export async function beginStaging(path: string): Promise<Staging> {
	removeAttempts(path);
	const name = randomUUID();
	const own = `${path}-${name}`;
	const db = await openPlain(own);
	const abandon = () => {
		if (db.isOpen) db.close();
		removeAttempts(path, name);
	};
	try {
		db.exec('pragma journal_mode = off; pragma synchronous = off');
		db.exec('pragma cache_size = -8000; pragma page_size = 8192');
		db.exec(stagingTables);
		db.exec('begin');
	} catch (reason) {
		abandon();
		throw reason;
	}
	return {
		db,
		beside: (what) => `${own}-${what}`,
		finish(meta) {
			const note = inserter(db, 'meta', ['name', 'value']);
			for (const [key, value] of Object.entries(meta)) note.run(key, JSON.stringify(value));
			db.exec('commit');
			db.close();
			renameSync(own, path);
			removeAttempts(path, name);
		},
		abandon
	};
}
