import type { Kysely } from 'kysely';
import type { Schema } from '../db/schema.ts';
import type { Editor } from '../people/editors.ts';
import type { Draft } from './draft.ts';

const columns = ['id', 'filename', 'bytes', 'created_at', 'mapping'] as const;

interface Row extends Pick<Draft, 'id' | 'filename' | 'bytes'> {
	created_at: string;
	mapping?: string | null;
}

const toDraft = ({ created_at, mapping, ...row }: Row): Draft => ({
	...row,
	createdAt: created_at,
	mapping: mapping ? (JSON.parse(mapping) as Draft['mapping']) : null
});

/** What the database knows of drafts: whose they are, when they came and what was said of their columns. */
export function createDraftRows(db: Kysely<Schema>) {
	return {
		add: async ({ id, filename, bytes, createdAt }: Draft, { id: editor_id }: Editor) => {
			const values = { id, editor_id, filename, bytes, created_at: createdAt };
			await db.insertInto('draft').values(values).execute();
		},
		/** An editor's own drafts, latest first. */
		async list({ id }: Editor): Promise<Draft[]> {
			const rows = await db
				.selectFrom('draft')
				.select(columns)
				.where('editor_id', '=', id)
				.orderBy('created_at', 'desc')
				.execute();
			return rows.map(toDraft);
		},
		/** An editor's own draft, else `null`. */
		async get(id: string, editor: Editor): Promise<Draft | null> {
			const row = await db
				.selectFrom('draft')
				.select(columns)
				.where('id', '=', id)
				.where('editor_id', '=', editor.id)
				.executeTakeFirst();
			return row ? toDraft(row) : null;
		},
		/** Says how the columns of a draft are to be read; `null` is as their names tell. */
		setMapping: async ({ id }: Draft, mapping: Draft['mapping']): Promise<void> => {
			const said = mapping && JSON.stringify(mapping);
			await db.updateTable('draft').set({ mapping: said }).where('id', '=', id).execute();
		},
		remove: async ({ id }: Draft): Promise<void> => {
			await db.deleteFrom('draft').where('id', '=', id).execute();
		},
		/** Removes those that came before a moment, and tells which are left. */
		async removeBefore(moment: Date): Promise<Set<string>> {
			await db.deleteFrom('draft').where('created_at', '<', moment.toISOString()).execute();
			return new Set((await db.selectFrom('draft').select('id').execute()).map(({ id }) => id));
		}
	};
}

export type DraftRows = ReturnType<typeof createDraftRows>;
