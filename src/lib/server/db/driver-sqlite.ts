import { dirname } from 'node:path';
import type * as sqlite from '@photostructure/sqlite';
import {
	CompiledQuery,
	type DatabaseConnection,
	type SqliteDatabase,
	SqliteDialect,
	type SqliteDialectConfig,
	SqliteDriver,
	type SqliteStatement
} from 'kysely';
import * as words from '$lib/words/interface/server.ts';
import { makeFolder } from '../makeFolder.ts';
import { sqliteApi } from './sqliteApi.ts';
import { StoreError } from '../storeError.ts';

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

/** How long a transaction waits for those of other processes, and how often it asks, in milliseconds. */
const PATIENCE = 10_000;
const PAUSE = 10;

const isBusy = (error: unknown) => /database is (?:locked|busy)/.test((error as Error).message);

/**
 * Transactions are for writing here, so each takes the write lock at once and never fails half way for it. SQLite's
 * own waiting would stop the whole process; this lets it go on with other things.
 */
class ImmediateDriver extends SqliteDriver {
	override async beginTransaction(connection: DatabaseConnection): Promise<void> {
		const execute = (sql: string) => connection.executeQuery(CompiledQuery.raw(sql));
		const giveUp = Date.now() + PATIENCE;
		for (;;) {
			await execute('pragma busy_timeout = 0');
			try {
				await execute('begin immediate');
				return;
			} catch (error) {
				if (!isBusy(error) || Date.now() > giveUp) throw error;
			} finally {
				await execute(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
			}
			await new Promise((resolve) => setTimeout(resolve, PAUSE * (1 + Math.random())));
		}
	}
}

class ImmediateDialect extends SqliteDialect {
	readonly #config: SqliteDialectConfig;
	constructor(config: SqliteDialectConfig) {
		super(config);
		this.#config = config;
	}
	override createDriver(): SqliteDriver {
		return new ImmediateDriver(this.#config);
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
	let database: Database | undefined;
	try {
		database = new DatabaseSync(path);
		database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
		database.exec('pragma journal_mode = wal');
		database.exec('pragma synchronous = full');
		database.exec('pragma foreign_keys = on');
		// Opening succeeds on a file that is read-only or no database; only touching it tells.
		database.exec('begin immediate; pragma user_version = 0; commit');
	} catch (error) {
		database?.close();
		throw new StoreError(words.databaseNotWritten(path, (error as Error).message));
	}
	return new ImmediateDialect({ database: adapt(database) });
}
