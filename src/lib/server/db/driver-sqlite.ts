import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type * as sqlite from '@photostructure/sqlite';
import {
	CompiledQuery,
	type DatabaseConnection,
	type SqliteDatabase,
	SqliteDialect,
	type SqliteDialectConfig,
	SqliteDriver
} from 'kysely';
import { StoreError } from '../storeError.ts';

type Api = typeof sqlite;
type Database = sqlite.DatabaseSyncInstance;
type Value = null | number | bigint | string | Uint8Array;

/** Node's own SQLite where it has one without a flag (from 22.13), else the same API as a package. */
async function sqliteApi(): Promise<Pick<Api, 'DatabaseSync'>> {
	const builtIn = process.getBuiltinModule('node:sqlite' as 'node:fs') as unknown as
		Api | undefined;
	return builtIn ?? (await import('@photostructure/sqlite'));
}

const answersWithRows = /^\s*(?:select|with|pragma|explain)\b|\breturning\b/i;

/** The `node:sqlite` API in the shape that kysely expects. */
function adapt(database: Database): SqliteDatabase {
	return {
		close: () => database.close(),
		prepare: (sql) => {
			const statement = database.prepare(sql);
			return {
				reader: answersWithRows.test(sql),
				all: (values) => statement.all(...(values as Value[])) as unknown[],
				run: (values) => statement.run(...(values as Value[])),
				iterate: (values) => statement.iterate(...(values as Value[]))
			};
		}
	};
}

/** Transactions are for writing here, so each takes the write lock at once and never fails half way for it. */
class ImmediateDriver extends SqliteDriver {
	override async beginTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('begin immediate'));
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
		mkdirSync(dirname(path), { recursive: true });
	} catch (error) {
		throw new StoreError(
			`The folder ${dirname(path)} cannot be created (${(error as NodeJS.ErrnoException).code}); set DATA_FOLDER to one that can be written.`
		);
	}
	let database: Database | undefined;
	try {
		database = new DatabaseSync(path);
		database.exec('pragma busy_timeout = 5000');
		database.exec('pragma journal_mode = wal');
		database.exec('pragma synchronous = full');
		database.exec('pragma foreign_keys = on');
		// Opening succeeds on a file that is read-only or no database; only touching it tells.
		database.exec('begin immediate; pragma user_version = 0; commit');
	} catch (error) {
		database?.close();
		throw new StoreError(
			`The database ${path} cannot be opened and written (${(error as Error).message}); check the file, its folder and who may write there.`
		);
	}
	return new ImmediateDialect({ database: adapt(database) });
}
