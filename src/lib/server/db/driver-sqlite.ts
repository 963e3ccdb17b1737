import { dirname } from 'node:path';
import type * as sqlite from '@photostructure/sqlite';
import { type Driver, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import * as words from '$lib/words/interface/server.ts';
import { makeFolder } from '../makeFolder.ts';
import { sqliteApi } from './sqliteApi.ts';
import { StoreError } from '../storeError.ts';
import { TwoWaysDriver } from './twoWays.ts';

type Database = sqlite.DatabaseSyncInstance;
type Value = null | number | bigint | string | Uint8Array;

/** How long a single statement may wait for another process, in milliseconds. */
const BUSY_TIMEOUT = 5000;

const answersWithRows = /^\s*(?:select|with|pragma|explain)\b|\breturning\b/i;

/** How many statements are kept ready. */
const ROOM = 100;

/** The `node:sqlite` API in the shape that kysely expects, preparing each statement once. */
function adapt(database: Database): SqliteDatabase {
	const prepared = new Map<string, SqliteStatement>();
	const prepare = (sql: string): SqliteStatement => {
		const statement = database.prepare(sql);
		return {
			reader: answersWithRows.test(sql),
			all: (values) => statement.all(...(values as Value[])) as unknown[],
			run: (values) => statement.run(...(values as Value[])),
			iterate: (values) => statement.iterate(...(values as Value[]))
		};
	};
	return {
		prepare(sql) {
			const statement = prepared.get(sql) ?? prepare(sql);
			prepared.delete(sql);
			prepared.set(sql, statement);
			if (prepared.size > ROOM) prepared.delete(prepared.keys().next().value!);
			return statement;
		},
		close() {
			// The package leaves this undone while statements are waiting for the garbage collector.
			database.exec('pragma busy_timeout = 0; pragma wal_checkpoint(truncate)');
			database.close();
		}
	};
}

class TwoWaysDialect extends SqliteDialect {
	readonly #ways: [SqliteDatabase, SqliteDatabase];
	constructor(ways: [SqliteDatabase, SqliteDatabase]) {
		super({ database: ways[0] });
		this.#ways = ways;
	}
	override createDriver(): Driver {
		return new TwoWaysDriver(...this.#ways);
	}
}

/** Opens or creates a SQLite file in which every commit is on the disk before it is acknowledged. */
export async function openSqlite(path: string): Promise<SqliteDialect> {
	const { DatabaseSync } = await sqliteApi();
	try {
		makeFolder(dirname(path));
	} catch (error) {
		throw new StoreError(words.noDataFolder(dirname(path), (error as NodeJS.ErrnoException).code));
	}
	let writing: Database | undefined;
	try {
		writing = new DatabaseSync(path);
		writing.exec(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
		writing.exec('pragma journal_mode = wal');
		writing.exec('pragma synchronous = full');
		writing.exec('pragma foreign_keys = on');
		// Opening succeeds on a file that is read-only or no database; only touching it tells.
		writing.exec('begin immediate; pragma user_version = 0; commit');
		// From here on nobody waits for others without letting this process go on.
		writing.exec('pragma busy_timeout = 0');
		const reading = new DatabaseSync(path);
		reading.exec(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
		return new TwoWaysDialect([adapt(reading), adapt(writing)]);
	} catch (error) {
		writing?.close();
		throw new StoreError(words.databaseNotWritten(path, (error as Error).message));
	}
}
