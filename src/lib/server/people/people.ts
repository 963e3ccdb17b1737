import type { Kysely } from 'kysely';
import { notOneself } from '$lib/words/interface/server.ts';
import { recordAct } from './acts.ts';
import type { Schema } from '../db/schema.ts';
import { findEditor, leadOf, requireLead } from './editorRows.ts';
import type { Editor } from './editors.ts';
import { Refusal } from '../refusal.ts';

/** An editor in the list of all that ever were. */
export interface Person extends Editor {
	/** `invited` until a password is set. */
	state: 'active' | 'invited' | 'disabled';
	/** ISO 8601, UTC. */
	createdAt: string;
	disabledAt: string | null;
	/** Until when the last one-time link is good, if there is one that was not used. */
	linkUntil: string | null;
	/** Whether this one invites and disables others. */
	leads: boolean;
}

/** Who may publish, who was asked to, and who may no longer. */
export function createPeople(db: Kysely<Schema>) {
	return {
		/** Everyone who is or was an editor, by name. */
		list: async (): Promise<Person[]> => {
			const lead = await leadOf(db);
			const rows = await db
				.selectFrom('editor')
				.leftJoin('credential', (join) =>
					join
						.onRef('credential.editor_id', '=', 'editor.id')
						.on('credential.kind', '=', 'invitation')
						.on('credential.expires_at', '>', new Date().toISOString())
				)
				.selectAll('editor')
				.select('credential.expires_at as linkUntil')
				.orderBy('name_key')
				.execute();
			return rows.map(({ id, name, password, created_at, disabled_at, linkUntil }) => ({
				id,
				name,
				state: disabled_at ? 'disabled' : password === null ? 'invited' : 'active',
				createdAt: created_at,
				disabledAt: disabled_at ?? null,
				linkUntil,
				leads: id === lead?.id
			}));
		},
		/**
		 * Ends an editor's sessions, tokens and invitations; the name stays beside what was published.
		 *
		 * @param by who asks for it, if not whoever runs the site; anybody but the first editor gets a Refusal
		 * @returns whether there is such an editor
		 */
		disable: (name: string, by: Editor | null = null): Promise<boolean> =>
			db.transaction().execute(async (trx) => {
				await requireLead(trx, by);
				const editor = await findEditor(trx, name);
				if (!editor) return false;
				if (editor.id === by?.id) throw new Refusal('oneself', notOneself);
				if (editor.disabledAt) return true;
				await trx
					.updateTable('editor')
					.set({ disabled_at: new Date().toISOString(), password: null })
					.where('id', '=', editor.id)
					.execute();
				await trx.deleteFrom('credential').where('editor_id', '=', editor.id).execute();
				await recordAct(trx, {
					editor: by?.name ?? null,
					verb: 'disabled',
					subject: editor.name
				});
				return true;
			})
	};
}
