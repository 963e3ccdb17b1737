import type { Kysely } from 'kysely';
import type { Act } from './acts.ts';
import type { Kind, Origin, Schema } from '../db/schema.ts';
import type { Decision } from '../overrides.ts';

/** Something that was done, with who did it and when. */
export type Deed = {
	/** ISO 8601, UTC. */
	at: string;
	/** The name at the time; `null` where no editor did it. */
	editor: string | null;
} & (Publication | ({ what: 'decided' } & Decision) | ({ what: 'act' } & Omit<Act, 'editor'>));

/** Revisions that were made together. */
export interface Publication {
	what: 'published' | 'withdrawn' | 'restored';
	origin: Origin;
	kind: Kind;
	count: number;
	/** The first of them. */
	ids: string[];
	/** Where one wave or event was restored: which of its revisions was made current again. */
	restored: number | null;
	/** Why, in the editor's words. */
	note: string | null;
}

/** Ids named of each publication. */
const named = 5;

/** Revisions made at the same moment by the same editor are one deed. */
async function publications(db: Kysely<Schema>, most: number): Promise<Deed[]> {
	const together = await db
		.selectFrom('revision')
		.select(['published_at', 'editor', 'origin', 'kind', 'retired', 'note'])
		.select((e) => e.fn.countAll().as('count'))
		.groupBy(['published_at', 'editor', 'origin', 'kind', 'retired', 'note'])
		.orderBy('published_at', 'desc')
		.orderBy('kind')
		.limit(most)
		.execute();
	return together.map(({ published_at, editor, origin, kind, retired, note, count }) => ({
		at: published_at,
		editor,
		what: retired ? 'withdrawn' : 'published',
		origin,
		kind,
		count: Number(count),
		ids: [],
		restored: null,
		note
	}));
}

async function decisions(db: Kysely<Schema>, most: number): Promise<Deed[]> {
	const rows = await db
		.selectFrom('comparability_decision')
		.selectAll()
		.orderBy('decided_at', 'desc')
		.limit(most)
		.execute();
	return rows.map((row) => ({
		at: row.decided_at,
		editor: row.editor,
		what: 'decided',
		questionId: row.question_id,
		variant: row.variant || null,
		from: row.from_wave,
		to: row.to_wave,
		outcome: row.outcome,
		reason: row.reason
	}));
}

async function acts(db: Kysely<Schema>, most: number): Promise<Deed[]> {
	const rows = await db.selectFrom('act').selectAll().orderBy('n', 'desc').limit(most).execute();
	return rows.map(({ at, editor, verb, subject, detail }) => ({
		at,
		editor: editor || null,
		what: 'act',
		verb: verb as Act['verb'],
		subject,
		detail
	}));
}

/** Names the first of the revisions made together, and tells whether one of them is an earlier state come back. */
async function completed(db: Kysely<Schema>, deed: Deed): Promise<Deed> {
	if (deed.what !== 'published' && deed.what !== 'withdrawn') return deed;
	const { at, kind, editor, note } = deed;
	const rows = await db
		.selectFrom('revision')
		.select(['id', 'n', 'sha256'])
		.where('published_at', '=', at)
		.where('kind', '=', kind)
		.where('editor', editor === null ? 'is' : '=', editor)
		.where('note', note === null ? 'is' : '=', note)
		.where('retired', '=', deed.what === 'withdrawn' ? 1 : 0)
		.orderBy('id')
		.limit(named)
		.execute();
	const [first] = rows;
	const alone = deed.what === 'published' && deed.count === 1 && first;
	const earlier =
		alone &&
		(await db
			.selectFrom('revision')
			.select('n')
			.where('kind', '=', kind)
			.where('id', '=', first.id)
			.where('n', '<', first.n)
			.where('sha256', '=', first.sha256)
			.where('retired', '=', 0)
			.orderBy('n', 'desc')
			.limit(1)
			.executeTakeFirst());
	return {
		...deed,
		what: earlier ? 'restored' : deed.what,
		ids: rows.map(({ id }) => id),
		restored: earlier ? earlier.n : null
	};
}

/** What was done in the store. */
export function createAudit(db: Kysely<Schema>) {
	return {
		/** A page of what was done, the latest first; pages are counted from 1. */
		page: async (page: number, size: number): Promise<{ deeds: Deed[]; more: boolean }> => {
			const most = page * size + 1;
			const lists = await Promise.all([
				publications(db, most),
				decisions(db, most),
				acts(db, most)
			]);
			// each list is in order, and a sort keeps the order of what is equal
			const all = lists.flat().sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
			const shown = all.slice((page - 1) * size, page * size);
			return {
				deeds: await Promise.all(shown.map((deed) => completed(db, deed))),
				more: all.length > page * size
			};
		}
	};
}
