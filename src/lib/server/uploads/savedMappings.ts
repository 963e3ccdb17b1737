import type { Kysely } from 'kysely';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import { recordAct } from '../people/acts.ts';
import type { Schema } from '../db/schema.ts';

/** A mapping kept for the next wave of a survey programme. */
export interface SavedMapping {
	programme: string;
	mapping: Mapping;
	editor: string;
	/** ISO 8601, UTC. */
	savedAt: string;
}

/** The mappings kept under names of survey programmes. */
export function createSavedMappings(db: Kysely<Schema>) {
	return {
		/** All of them, by programme. */
		async list(): Promise<SavedMapping[]> {
			const rows = await db.selectFrom('saved_mapping').selectAll().orderBy('programme').execute();
			return rows.map(({ programme, mapping, editor, saved_at }) => ({
				programme,
				mapping: JSON.parse(mapping) as Mapping,
				editor,
				savedAt: saved_at
			}));
		},
		/** Keeps a mapping, in place of the one of the same programme. */
		save: (programme: string, mapping: Mapping, editor: string): Promise<void> =>
			db.transaction().execute(async (trx) => {
				const values = {
					mapping: JSON.stringify(mapping),
					editor,
					saved_at: new Date().toISOString()
				};
				await trx
					.insertInto('saved_mapping')
					.values({ programme, ...values })
					.onConflict((c) => c.column('programme').doUpdateSet(values))
					.execute();
				await recordAct(trx, { editor, verb: 'saved-mapping', subject: programme });
			}),
		/** Forgets the mapping of a programme, if there is one. */
		remove: (programme: string, editor: string): Promise<void> =>
			db.transaction().execute(async (trx) => {
				const removed = await trx
					.deleteFrom('saved_mapping')
					.where('programme', '=', programme)
					.returning('programme')
					.executeTakeFirst();
				if (removed) await recordAct(trx, { editor, verb: 'forgot-mapping', subject: programme });
			})
	};
}
