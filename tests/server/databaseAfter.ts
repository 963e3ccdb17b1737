import { Kysely } from 'kysely';
import { openSqlite } from '$lib/server/db/driver-sqlite.ts';
import { migrations } from '$lib/server/db/migrations.ts';

/** A new database as the first so many steps leave it. */
export async function databaseAfter<Tables>(path: string, steps: number): Promise<Kysely<Tables>> {
	interface Versioned {
		migration: { version: number };
	}
	const db = new Kysely<Versioned>({ dialect: await openSqlite(path) });
	await db.schema
		.createTable('migration')
		.addColumn('version', 'integer', (c) => c.notNull().primaryKey())
		.execute();
	for (const [i, step] of migrations.slice(0, steps).entries()) {
		await step(db as unknown as Kysely<never>);
		await db
			.insertInto('migration')
			.values({ version: i + 1 })
			.execute();
	}
	return db as unknown as Kysely<Tables>;
}
