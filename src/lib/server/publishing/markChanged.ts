import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Schema } from '../db/schema.ts';
import { setSetting } from '../setting.ts';

/** Makes every process forget what it remembers of the store. To be called within the transaction that changes it. */
export async function markChanged(trx: Kysely<Schema>): Promise<void> {
	await setSetting(trx, 'version', randomUUID());
}
