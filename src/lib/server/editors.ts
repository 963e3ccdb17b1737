import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { usedInvitation } from '$lib/words/interface/server.ts';
import { issue, recognise, revoke } from './credentials.ts';
import type { Schema } from './db/schema.ts';
import { editorName } from './editorName.ts';
import { hashPassword } from './passwords.ts';
import { Refusal } from './refusal.ts';
import { createSessions } from './sessions.ts';

/** Who may publish. */
export interface Editor {
	id: string;
	name: string;
}

/** The editors of the store. */
export function createEditors(db: Kysely<Schema>) {
	const find = (trx: Kysely<Schema>, name: string) =>
		trx
			.selectFrom('editor')
			.select(['id', 'name'])
			.where('name_key', '=', editorName(name).key)
			.executeTakeFirst();
	const create = async (trx: Kysely<Schema>, text: string): Promise<Editor> => {
		const { name, key } = editorName(text);
		const editor = { id: randomUUID(), name };
		await trx
			.insertInto('editor')
			.values({ ...editor, name_key: key, password: null, created_at: new Date().toISOString() })
			.execute();
		return editor;
	};
	const countIn = async (trx: Kysely<Schema>): Promise<number> => {
		const row = await trx
			.selectFrom('editor')
			.select((e) => e.fn.countAll().as('editors'))
			.executeTakeFirstOrThrow();
		return Number(row.editors);
	};
	const dropInvitations = (trx: Kysely<Schema>, editorId: string | null) =>
		trx
			.deleteFrom('credential')
			.where('kind', '=', 'invitation')
			.where('editor_id', editorId === null ? 'is' : '=', editorId)
			.execute();

	return {
		...createSessions(db),
		count: (): Promise<number> => countIn(db),
		/** Everyone who may publish, by name; `active` once they have set a password. */
		list: async (): Promise<(Editor & { active: boolean; createdAt: string })[]> => {
			const rows = await db.selectFrom('editor').selectAll().orderBy('name_key').execute();
			return rows.map(({ id, name, password, created_at }) => ({
				id,
				name,
				active: password !== null,
				createdAt: created_at
			}));
		},
		/** Makes an editor, or finds one, and gives the token of a one-time link with which to set the password. */
		add: (name: string): Promise<string> =>
			db.transaction().execute(async (trx) => {
				const editor = (await find(trx, name)) ?? (await create(trx, name));
				await dropInvitations(trx, editor.id);
				await dropInvitations(trx, null);
				return issue(trx, 'invitation', editor.id);
			}),
		/** Invites whoever opens the link to become the first editor; `null` where there is one. Older links end. */
		inviteFirst: (): Promise<string | null> =>
			db.transaction().execute(async (trx) => {
				if (await countIn(trx)) return null;
				await dropInvitations(trx, null);
				return issue(trx, 'invitation', null);
			}),
		/** Whom a one-time link is for, while it is good: `name` is `null` where the name is still to be chosen. */
		invitation: async (token: string): Promise<{ name: string | null } | null> => {
			const found = await recognise(db, 'invitation', token);
			return found && { name: found.editor?.name ?? null };
		},
		/** Uses up a one-time link: sets the password, ends other sessions and opens a new one. Refuses with a Refusal. */
		redeem: async (
			token: string,
			{ name, password }: { name?: string; password: string }
		): Promise<{ session: string; editor: Editor }> => {
			const hash = await hashPassword(password);
			return db.transaction().execute(async (trx) => {
				const found = await recognise(trx, 'invitation', token);
				if (!found) throw new Refusal('invitation', usedInvitation);
				const editor = found.editor ?? (await create(trx, name ?? ''));
				await revoke(trx, 'invitation', token);
				await trx
					.updateTable('editor')
					.set({ password: hash })
					.where('id', '=', editor.id)
					.execute();
				await trx
					.deleteFrom('credential')
					.where('kind', '=', 'session')
					.where('editor_id', '=', editor.id)
					.execute();
				return { session: await issue(trx, 'session', editor.id), editor };
			});
		},
		/** A token with which scripts publish in an editor's name; `null` where there is no such editor. */
		token: (name: string): Promise<string | null> =>
			db.transaction().execute(async (trx) => {
				const editor = await find(trx, name);
				return editor ? issue(trx, 'script', editor.id) : null;
			}),
		/** Takes away an editor with all sessions and tokens; what was published stays. */
		remove: (name: string): Promise<boolean> =>
			db.transaction().execute(async (trx) => {
				const editor = await find(trx, name);
				if (!editor) return false;
				await trx.deleteFrom('editor').where('id', '=', editor.id).execute();
				return true;
			})
	};
}
