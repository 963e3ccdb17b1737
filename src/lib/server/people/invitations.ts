import type { Kysely } from 'kysely';
import { editorExists, usedInvitation } from '$lib/words/interface/server.ts';
import { recordAct } from './acts.ts';
import { issue, recognise, revoke } from './credentials.ts';
import type { Schema } from '../db/schema.ts';
import { createEditor, findEditor, requireLead } from './editorRows.ts';
import type { Editor } from './editors.ts';
import { hashPassword } from './passwords.ts';
import { Refusal } from '../refusal.ts';

const dropInvitations = (trx: Kysely<Schema>, editorId: string | null) =>
	trx
		.deleteFrom('credential')
		.where('kind', '=', 'invitation')
		.where('editor_id', editorId === null ? 'is' : '=', editorId)
		.execute();

/** Makes an editor, or finds one or brings one back, and gives the token of a link that ends the older ones. */
async function link(trx: Kysely<Schema>, name: string, by: Editor | null): Promise<string> {
	const found = await findEditor(trx, name);
	const editor = found ?? (await createEditor(trx, name));
	if (found?.disabledAt)
		await trx
			.updateTable('editor')
			.set({ disabled_at: null })
			.where('id', '=', editor.id)
			.execute();
	await dropInvitations(trx, editor.id);
	await dropInvitations(trx, null);
	const verb = !found ? 'invited' : found.disabledAt ? 'brought-back' : 'renewed';
	await recordAct(trx, { editor: by?.name ?? null, verb, subject: editor.name });
	return issue(trx, 'invitation', editor.id);
}

/** How people become editors: by one-time links, of which only the newest of a person is good. */
export function createInvitations(db: Kysely<Schema>) {
	const countIn = async (trx: Kysely<Schema>): Promise<number> => {
		const row = await trx
			.selectFrom('editor')
			.select((e) => e.fn.countAll().as('editors'))
			.executeTakeFirstOrThrow();
		return Number(row.editors);
	};
	return {
		count: (): Promise<number> => countIn(db),
		/**
		 * Makes an editor, or finds one or brings one back, and gives the token of a one-time link with which to set the
		 * password.
		 *
		 * @param by who asks for it, if not whoever runs the site; anybody but the first editor gets a Refusal
		 */
		add: (name: string, by: Editor | null = null): Promise<string> =>
			db.transaction().execute(async (trx) => {
				await requireLead(trx, by);
				return link(trx, name, by);
			}),
		/** As `add`, but refuses a name that an editor has already. */
		invite: (name: string, by: Editor): Promise<string> =>
			db.transaction().execute(async (trx) => {
				await requireLead(trx, by);
				const found = await findEditor(trx, name);
				if (found) throw new Refusal('name', editorExists(found.name));
				return link(trx, name, by);
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
				const editor = found.editor ?? (await createEditor(trx, name ?? ''));
				await revoke(trx, 'invitation', token);
				const { password: before } = (await findEditor(trx, editor.name))!;
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
				await recordAct(trx, {
					editor: editor.name,
					verb: before === null ? 'joined' : 'changed-password',
					subject: editor.name
				});
				return { session: await issue(trx, 'session', editor.id), editor };
			});
		}
	};
}
