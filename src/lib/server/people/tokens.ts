import type { Kysely } from 'kysely';
import { labelNeeded } from '$lib/words/interface/server.ts';
import { recordAct } from './acts.ts';
import { issue } from './credentials.ts';
import type { Schema } from '../db/schema.ts';
import { findEditor } from './editorRows.ts';
import type { Editor } from './editors.ts';
import { Refusal } from '../refusal.ts';

/** A token for scripts as its editor finds it in the list. */
export interface ScriptToken {
	/** The SHA-256 of the token, which opens nothing. */
	id: string;
	/** What its editor calls it; `null` where it was made on the command line. */
	label: string | null;
	/** ISO 8601, UTC. */
	createdAt: string;
}

function readLabel(text: string): string {
	const label = text.normalize('NFC').replace(/\s+/g, ' ').trim();
	if (!label || label.length > 80 || /\p{C}/u.test(label)) throw new Refusal('label', labelNeeded);
	return label;
}

/** The tokens with which scripts publish in an editor's name. */
export function createTokens(db: Kysely<Schema>) {
	const mine = (editor: Editor) =>
		db.selectFrom('credential').where('editor_id', '=', editor.id).where('kind', '=', 'script');
	return {
		/** A token made by whoever runs the site; `null` where nobody of that name may publish. */
		token: (name: string): Promise<string | null> =>
			db.transaction().execute(async (trx) => {
				const editor = await findEditor(trx, name);
				if (!editor || editor.disabledAt) return null;
				await recordAct(trx, { editor: null, verb: 'made-token', subject: editor.name });
				return issue(trx, 'script', editor.id);
			}),
		/** A token made by the editor; the label is what to know it by. Refuses with a Refusal. */
		makeToken: async (editor: Editor, text: string): Promise<string> => {
			const label = readLabel(text);
			return db.transaction().execute(async (trx) => {
				await recordAct(trx, {
					editor: editor.name,
					verb: 'made-token',
					subject: '',
					detail: label
				});
				return issue(trx, 'script', editor.id, label);
			});
		},
		/** An editor's own tokens, the newest first. */
		tokens: async (editor: Editor): Promise<ScriptToken[]> => {
			const rows = await mine(editor)
				.select(['sha256 as id', 'label', 'created_at as createdAt'])
				.orderBy('created_at', 'desc')
				.execute();
			return rows.map((row) => ({ ...row, label: row.label ?? null }));
		},
		/** Makes one of an editor's own tokens worthless from now on; whether there was such a one. */
		revokeToken: (editor: Editor, id: string): Promise<boolean> =>
			db.transaction().execute(async (trx) => {
				const revoked = await trx
					.deleteFrom('credential')
					.where('sha256', '=', id)
					.where('kind', '=', 'script')
					.where('editor_id', '=', editor.id)
					.returning('label')
					.executeTakeFirst();
				if (!revoked) return false;
				const detail = revoked.label ?? null;
				await recordAct(trx, { editor: editor.name, verb: 'revoked-token', subject: '', detail });
				return true;
			})
	};
}
