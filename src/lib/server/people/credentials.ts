import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Schema } from '../db/schema.ts';
import { sha256 } from '../sha256.ts';

const DAY = 86_400_000;
type CredentialKind = Schema['credential']['kind'];

/** How long each is good for; a token for scripts until it is revoked or its editor disabled. */
const lifetime: Record<CredentialKind, number | null> = {
	session: 30 * DAY,
	script: null,
	invitation: 7 * DAY
};

function expiry(kind: CredentialKind): string | null {
	const days = lifetime[kind];
	return days === null ? null : new Date(Date.now() + days).toISOString();
}

/** Makes a credential of 256 random bits. Only its SHA-256 is stored: it can be shown this once and never again. */
export async function issue(
	db: Kysely<Schema>,
	kind: CredentialKind,
	editorId: string | null,
	label?: string
): Promise<string> {
	const token = randomBytes(32).toString('base64url');
	const now = new Date().toISOString();
	await db.deleteFrom('credential').where('expires_at', '<', now).execute();
	await db
		.insertInto('credential')
		.values({
			sha256: sha256(token),
			kind,
			editor_id: editorId,
			created_at: now,
			expires_at: expiry(kind),
			label: label ?? null
		})
		.execute();
	return token;
}

/**
 * Who a credential belongs to, while it is good and its editor not disabled; `editor` is `null` in the invitation of
 * the first editor.
 */
export async function recognise(db: Kysely<Schema>, kind: CredentialKind, token: string) {
	const row = await db
		.selectFrom('credential')
		.leftJoin('editor', 'editor.id', 'credential.editor_id')
		.select([
			'credential.expires_at as expiresAt',
			'editor.id',
			'editor.name',
			'editor.disabled_at'
		])
		.where('credential.sha256', '=', sha256(token))
		.where('credential.kind', '=', kind)
		.executeTakeFirst();
	if (!row || row.disabled_at) return null;
	if (row.expiresAt !== null && row.expiresAt < new Date().toISOString()) return null;
	return {
		editor: row.id !== null && row.name !== null ? { id: row.id, name: row.name } : null,
		expiresAt: row.expiresAt
	};
}

/** Makes a credential worthless. */
export async function revoke(
	db: Kysely<Schema>,
	kind: CredentialKind,
	token: string
): Promise<void> {
	await db
		.deleteFrom('credential')
		.where('sha256', '=', sha256(token))
		.where('kind', '=', kind)
		.execute();
}

/** Lets a credential in use live on; written at most once a day. */
export async function prolong(
	db: Kysely<Schema>,
	kind: CredentialKind,
	token: string,
	expiresAt: string | null
): Promise<void> {
	const later = expiry(kind);
	if (!later || !expiresAt || Date.parse(later) - Date.parse(expiresAt) < DAY) return;
	await db
		.updateTable('credential')
		.set({ expires_at: later })
		.where('sha256', '=', sha256(token))
		.where('kind', '=', kind)
		.execute();
}
