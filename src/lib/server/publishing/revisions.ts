import type { Kysely } from 'kysely';
import type { Kind, Origin, Schema } from '../db/schema.ts';
import { unpackedCsv } from './packedCsv.ts';

/** One published state of a wave or event. */
export interface Revision {
	/** Counted from 1. */
	n: number;
	sha256: string;
	/** ISO 8601, UTC. */
	publishedAt: string;
	origin: Origin;
	editor: string | null;
	/** Whether this revision took it off the site. */
	retired: boolean;
	/** Why it was made, in the editor's words. */
	note: string | null;
}

const facts = ['n', 'sha256', 'published_at', 'origin', 'editor', 'retired', 'note'] as const;

/** The revisions of a wave or event, first to last; none where it was never published. */
export async function revisionsOf(db: Kysely<Schema>, kind: Kind, id: string): Promise<Revision[]> {
	const rows = await db
		.selectFrom('revision')
		.select(facts)
		.where('kind', '=', kind)
		.where('id', '=', id)
		.orderBy('n')
		.execute();
	return rows.map(({ published_at, retired, ...row }) => ({
		...row,
		publishedAt: published_at,
		retired: retired === 1
	}));
}

/** The canonical CSV of one revision, byte for byte as it was published. */
export async function revisionCsv(
	db: Kysely<Schema>,
	kind: Kind,
	id: string,
	n: number
): Promise<string | null> {
	const row = await db
		.selectFrom('revision')
		.select('csv')
		.where('kind', '=', kind)
		.where('id', '=', id)
		.where('n', '=', n)
		.executeTakeFirst();
	return row ? unpackedCsv(row.csv) : null;
}

/** The canonical CSV of what is published now; `null` where nothing is. */
export async function currentCsv(
	db: Kysely<Schema>,
	kind: Kind,
	id: string
): Promise<string | null> {
	const row = await db.selectFrom(kind).select('revision').where('id', '=', id).executeTakeFirst();
	return row ? revisionCsv(db, kind, id, row.revision) : null;
}

/** Ids that one statement asks for. */
const TOGETHER = 500;

/** The last revision of everything of a kind, or of those named. */
export async function lastRevisions(db: Kysely<Schema>, kind: Kind, ids?: readonly string[]) {
	const last = db
		.selectFrom('revision as r')
		.select(['r.id', 'r.n', 'r.sha256', 'r.origin', 'r.retired'])
		.where('r.kind', '=', kind)
		.where('r.n', '=', (e) =>
			e
				.selectFrom('revision as later')
				.select((f) => f.fn.max('later.n').as('n'))
				.whereRef('later.kind', '=', 'r.kind')
				.whereRef('later.id', '=', 'r.id')
		);
	const rows = ids ? [] : await last.execute();
	for (let i = 0; ids && i < ids.length; i += TOGETHER)
		rows.push(...(await last.where('r.id', 'in', ids.slice(i, i + TOGETHER)).execute()));
	return new Map(rows.map((row) => [row.id, { ...row, retired: row.retired === 1 }]));
}
