import type { Kysely } from 'kysely';
import type { Schema } from './db/schema.ts';
import { markChanged } from './markChanged.ts';
import type { Noun } from './noun.ts';
import type { By } from './publish.ts';
import { sha256 } from './sha256.ts';

/** A state of one wave or event to be put on top of its history. */
export interface NextRevision {
	id: string;
	n: number;
	csv: string;
	/** Whether it takes the wave or event off the site. */
	retired: boolean;
}

/** Adds one revision and makes it the current state. To be called within a transaction. */
export async function addRevision<T>(
	trx: Kysely<Schema>,
	noun: Noun<T>,
	{ id, n, csv, retired }: NextRevision,
	by: By
): Promise<void> {
	await trx
		.insertInto('revision')
		.values({
			kind: noun.kind,
			id,
			n,
			csv,
			sha256: sha256(csv),
			origin: by.origin,
			editor: by.editor ?? null,
			note: by.note ?? null,
			published_at: new Date().toISOString(),
			retired: retired ? 1 : 0
		})
		.execute();
	await noun.unindex(trx, id);
	if (!retired) await noun.index(trx, noun.read(csv), n);
	await markChanged(trx);
}
