import type { Kysely } from 'kysely';
import { databaseNewer } from '$lib/words/interface/server.ts';
import { StoreError } from '../storeError.ts';
import { migrations } from './migrations.ts';

type Versioned = { migration: { version: number } };

/** Brings a database to the tables of this program, in one transaction. */
export async function migrate(anyDatabase: Kysely<never>): Promise<void> {
	const db = anyDatabase as unknown as Kysely<Versioned>;
	await db.transaction().execute(async (trx) => {
		await trx.schema
			.createTable('migration')
			.ifNotExists()
			.addColumn('version', 'integer', (c) => c.notNull().primaryKey())
			.execute();
		const { version } = await trx
			.selectFrom('migration')
			.select((e) => e.fn.max('version').as('version'))
			.executeTakeFirstOrThrow();
		if (version > migrations.length) throw new StoreError(databaseNewer);
		for (const [index, step] of migrations.entries()) {
			if (index < version) continue;
			await step(trx as unknown as Kysely<never>);
			await trx
				.insertInto('migration')
				.values({ version: index + 1 })
				.execute();
		}
	});
}
