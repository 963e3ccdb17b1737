import { setTimeout } from 'node:timers/promises';
import {
	CompiledQuery,
	type DatabaseConnection,
	type Driver,
	type QueryResult,
	type SqliteDatabase
} from 'kysely';

/** How long who writes waits for those of other processes, and how often it asks, in milliseconds. */
const PATIENCE = 60_000;
const PAUSE = 10;

const isBusy = (error: unknown) => /database is (?:locked|busy)/.test((error as Error).message);
const onlyReads = /^\s*(?:select|with|explain)\b/i;

/** Lets one after the other through. */
class Turn {
	#last = Promise.resolve();

	/** Waits for one's turn; what it gives ends it. */
	async take(): Promise<() => void> {
		const before = this.#last;
		let end!: () => void;
		this.#last = new Promise<void>((done) => (end = done));
		await before;
		return end;
	}
}

/** Does something with the write lock as soon as no other process holds it, letting this one go on meanwhile. */
async function patiently<T>(work: () => T): Promise<T> {
	const giveUp = Date.now() + PATIENCE;
	for (;;)
		try {
			return work();
		} catch (error) {
			if (!isBusy(error) || Date.now() > giveUp) throw error;
			await setTimeout(PAUSE * (1 + Math.random()));
		}
}

function run<R>(database: SqliteDatabase, { sql, parameters }: CompiledQuery): QueryResult<R> {
	const statement = database.prepare(sql);
	if (statement.reader) return { rows: statement.all(parameters) as R[] };
	const { changes, lastInsertRowid } = statement.run(parameters);
	return { numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid), rows: [] };
}

class TwoWaysConnection implements DatabaseConnection {
	/** Ends its turn to write, while it is in a transaction. */
	ending: (() => void) | null = null;

	constructor(readonly driver: TwoWaysDriver) {}

	async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
		const { reading, writing, turn } = this.driver;
		if (this.ending) return run(writing, query);
		if (onlyReads.test(query.sql)) return run(reading, query);
		const end = await turn.take();
		try {
			return await patiently(() => run<R>(writing, query));
		} finally {
			end();
		}
	}

	async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
		const { reading, writing } = this.driver;
		const database = this.ending ? writing : reading;
		for await (const row of database.prepare(sql).iterate(parameters)) yield { rows: [row as R] };
	}
}

/**
 * Reads by one connection and writes by another, so that reading never waits for writing. Transactions are for writing here:
 * each takes the write lock at once and never fails half way for it.
 */
export class TwoWaysDriver implements Driver {
	readonly turn = new Turn();

	constructor(
		readonly reading: SqliteDatabase,
		readonly writing: SqliteDatabase
	) {}

	async init(): Promise<void> {}

	acquireConnection(): Promise<DatabaseConnection> {
		return Promise.resolve(new TwoWaysConnection(this));
	}

	async beginTransaction(connection: TwoWaysConnection): Promise<void> {
		const end = await this.turn.take();
		try {
			await patiently(() => run(this.writing, CompiledQuery.raw('begin immediate')));
			connection.ending = end;
		} catch (error) {
			end();
			throw error;
		}
	}

	commitTransaction = (connection: TwoWaysConnection) => this.#endTransaction(connection, 'commit');
	rollbackTransaction = (connection: TwoWaysConnection) =>
		this.#endTransaction(connection, 'rollback');

	async #endTransaction(connection: TwoWaysConnection, how: 'commit' | 'rollback'): Promise<void> {
		try {
			run(this.writing, CompiledQuery.raw(how));
		} catch (error) {
			// kysely rolls back what could not be committed
			if (how === 'commit') throw error;
		}
		connection.ending?.();
		connection.ending = null;
	}

	async releaseConnection(): Promise<void> {}

	destroy(): Promise<void> {
		this.reading.close();
		this.writing.close();
		return Promise.resolve();
	}
}
