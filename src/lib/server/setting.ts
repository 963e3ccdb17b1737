import type { Kysely } from 'kysely';
import type { Schema } from './db/schema.ts';

type Name = 'version' | 'shipped';

/** What the program noted down for itself under a name. */
export async function getSetting(db: Kysely<Schema>, name: Name): Promise<string | null> {
	const row = await db
		.selectFrom('setting')
		.select('value')
		.where('name', '=', name)
		.executeTakeFirst();
	return row?.value ?? null;
}

/** Notes something down under a name. */
export async function setSetting(db: Kysely<Schema>, name: Name, value: string): Promise<void> {
	await db
		.insertInto('setting')
		.values({ name, value })
		.onConflict((c) => c.column('name').doUpdateSet({ value }))
		.execute();
}
