import type { Kysely } from 'kysely';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import type { SavedRespondents } from '$lib/csv/mapping/suggest/savedRespondents.ts';
import type { Schema } from '../db/schema.ts';
import { recordAct } from '../people/acts.ts';

/** A mapping kept for the next wave of a survey programme. */
export interface SavedMapping<M extends Mapping | SavedRespondents> {
	programme: string;
	mapping: M;
	editor: string;
	/** ISO 8601, UTC. */
	savedAt: string;
}

/** The mappings kept under names of survey programmes, one of a programme for each kind of file. */
export function createSavedMappings(db: Kysely<Schema>) {
	async function list<M extends Mapping | SavedRespondents>(
		...kinds: M['kind'][]
	): Promise<SavedMapping<M>[]> {
		const rows = await db
			.selectFrom('saved_mapping')
			.selectAll()
			.where('kind', 'in', kinds)
			.orderBy('programme')
			.execute();
		return rows.map(({ programme, mapping, editor, saved_at }) => ({
			programme,
			mapping: JSON.parse(mapping) as M,
			editor,
			savedAt: saved_at
		}));
	}
	return {
		/** Those of files with published percentages or events, by programme. */
		ofTables: () => list<Mapping>('survey', 'event'),
		/** Those of files with one row for each person asked, by programme. */
		ofRespondents: () => list<SavedRespondents>('respondents'),
		/** Keeps a mapping, in place of the one of the same programme and kind. */
		save: (programme: string, mapping: Mapping | SavedRespondents, editor: string): Promise<void> =>
			db.transaction().execute(async (trx) => {
				const values = {
					mapping: JSON.stringify(mapping),
					editor,
					saved_at: new Date().toISOString()
				};
				await trx
					.insertInto('saved_mapping')
					.values({ programme, kind: mapping.kind, ...values })
					.onConflict((c) => c.columns(['programme', 'kind']).doUpdateSet(values))
					.execute();
				await recordAct(trx, { editor, verb: 'saved-mapping', subject: programme });
			}),
		/** Forgets the mappings of a programme, if there are any. */
		remove: (programme: string, editor: string): Promise<void> =>
			db.transaction().execute(async (trx) => {
				const removed = await trx
					.deleteFrom('saved_mapping')
					.where('programme', '=', programme)
					.returning('programme')
					.execute();
				if (removed.length)
					await recordAct(trx, { editor, verb: 'forgot-mapping', subject: programme });
			})
	};
}
