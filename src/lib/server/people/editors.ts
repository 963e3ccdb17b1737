import type { Kysely } from 'kysely';
import type { Schema } from '../db/schema.ts';
import { createInvitations } from './invitations.ts';
import { createPeople } from './people.ts';
import { createSessions } from './sessions.ts';
import { createTokens } from './tokens.ts';

/** Who may publish. */
export interface Editor {
	id: string;
	name: string;
}

/** The editors of the store: how they come and go, and by what they are recognised. */
export function createEditors(db: Kysely<Schema>) {
	return {
		...createSessions(db),
		...createInvitations(db),
		...createPeople(db),
		...createTokens(db)
	};
}
