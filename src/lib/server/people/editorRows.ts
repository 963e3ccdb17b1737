import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { onlyLead } from '$lib/words/interface/server.ts';
import type { Schema } from '../db/schema.ts';
import { editorName } from './editorName.ts';
import type { Editor } from './editors.ts';
import { Refusal } from '../refusal.ts';

/** The editor of a name, however it is written, also one who is disabled. */
export function findEditor(db: Kysely<Schema>, name: string) {
	return db
		.selectFrom('editor')
		.select(['id', 'name', 'password', 'disabled_at as disabledAt'])
		.where('name_key', '=', editorName(name).key)
		.executeTakeFirst();
}

/** Makes an editor who has no password yet. */
export async function createEditor(db: Kysely<Schema>, text: string): Promise<Editor> {
	const { name, key } = editorName(text);
	const editor = { id: randomUUID(), name };
	await db
		.insertInto('editor')
		.values({ ...editor, name_key: key, password: null, created_at: new Date().toISOString() })
		.execute();
	return editor;
}

/** Who invites and disables others: of those who have a password and are not disabled, the one who was made first. */
export function leadOf(db: Kysely<Schema>): Promise<Editor | undefined> {
	return db
		.selectFrom('editor')
		.select(['id', 'name'])
		.where('password', 'is not', null)
		.where('disabled_at', 'is', null)
		.orderBy('created_at')
		.orderBy('name_key')
		.limit(1)
		.executeTakeFirst();
}

/** Refuses where an editor wants to do what only the first one may. Whoever runs the site (`null`) may do everything. */
export async function requireLead(db: Kysely<Schema>, by: Editor | null): Promise<void> {
	if (!by) return;
	const lead = await leadOf(db);
	if (lead?.id !== by.id) throw new Refusal('not-lead', onlyLead(lead?.name ?? null));
}
