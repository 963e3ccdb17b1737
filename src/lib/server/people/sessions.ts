import type { Kysely } from 'kysely';
import { issue, prolong, recognise, revoke } from './credentials.ts';
import type { Schema } from '../db/schema.ts';
import type { Editor } from './editors.ts';
import { isPassword } from './passwords.ts';
import { createThrottle } from './throttle.ts';

/** How an editor is recognised: by a session of the browser or a token of a script. */
export function createSessions(db: Kysely<Schema>) {
	const throttle = createThrottle();
	return {
		/**
		 * A session for whoever knows the password, else `null`: the same answer after the same time whether the name
		 * or the password is wrong. Throws a Refusal after too many failures from an address.
		 */
		async signIn(name: string, password: string, address = ''): Promise<string | null> {
			const key = name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase().slice(0, 80);
			throttle.check(key, address);
			throttle.attempt(key, address);
			const editor = await db
				.selectFrom('editor')
				.select(['id', 'password'])
				.where('name_key', '=', key)
				.where('disabled_at', 'is', null)
				.executeTakeFirst();
			if (!(await isPassword(editor?.password ?? null, password)) || !editor) return null;
			throttle.succeed(key, address);
			return issue(db, 'session', editor.id);
		},
		/** The editor of a session; using it keeps it alive. */
		async bySession(token: string): Promise<Editor | null> {
			const found = await recognise(db, 'session', token);
			if (found) await prolong(db, 'session', token, found.expiresAt);
			return found?.editor ?? null;
		},
		/** The editor of a token for scripts. */
		async byToken(token: string): Promise<Editor | null> {
			return (await recognise(db, 'script', token))?.editor ?? null;
		},
		/** Ends a session. */
		signOut: (token: string): Promise<void> => revoke(db, 'session', token)
	};
}
