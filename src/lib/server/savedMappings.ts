import type { Kysely } from 'kysely';
import type { Mapping } from '$lib/csv/mapping.ts';
import type { Schema } from './db/schema.ts';

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
		async save(programme: string, mapping: Mapping, editor: string): Promise<void> {
			const values = {
				mapping: JSON.stringify(mapping),
				editor,
				saved_at: new Date().toISOString()
			};
			await db
				.insertInto('saved_mapping')
				.values({ programme, ...values })
				.onConflict((c) => c.column('programme').doUpdateSet(values))
				.execute();
		},
		async remove(programme: string): Promise<void> {
			await db.deleteFrom('saved_mapping').where('programme', '=', programme).execute();
		}
	};
}
