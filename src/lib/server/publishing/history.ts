import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { CellChange } from './comparison.ts';
import type { Schema } from '../db/schema.ts';
import type { Noun } from './noun.ts';
import { unpackedWithin } from './packedCsv.ts';
import { type Revision, revisionsOf } from './revisions.ts';
import { sha256 } from '../sha256.ts';

/** Bytes of CSV above which a revision is not set beside the one before. */
const mostCompared = 2_000_000;
/** Changed cells told of one revision. */
const mostChanges = 100;

/** A revision as readers see it, with what it changed. */
export interface HistoryEntry extends Omit<Revision, 'sha256'> {
	/** Of the CSV that readers get; `null` where that is too large to be read for this. */
	sha256: string | null;
	/**
	 * What readers see otherwise than in the revision before, in bearable number; `null` for the first, for one that
	 * withdraws, and where one of the two is too large.
	 */
	changes: CellChange[] | null;
	/** How many changes there are in all. */
	changeCount: number;
	/** Whether it is what readers see now. */
	current: boolean;
}

/** A page of the history of one wave or event, the latest revision first. */
export interface History<T> {
	entries: HistoryEntry[];
	/** Whether there are earlier ones. */
	more: boolean;
	/** The last of all. */
	last: Revision;
	/** What the last says, as readers see it; `null` where it is too large. */
	latest: T | null;
}

interface State<T> {
	value: T;
	sha256: string;
}

/** What readers get of some of the revisions, by number, without those that are too large. */
async function shownStates<T>(
	db: Kysely<Schema>,
	noun: Noun<T>,
	id: string,
	numbers: number[]
): Promise<Map<number, State<T>>> {
	const states = new Map<number, State<T>>();
	for (const n of new Set(numbers)) {
		// others are answered in between
		await setImmediate();
		const row = await db
			.selectFrom('revision')
			.select(['csv', 'sha256'])
			.where('kind', '=', noun.kind)
			.where('id', '=', id)
			.where('n', '=', n)
			.executeTakeFirst();
		const csv = row && unpackedWithin(row.csv, mostCompared);
		if (!csv) continue;
		const whole = noun.read(csv);
		const value = noun.shown?.(whole) ?? whole;
		states.set(n, { value, sha256: value === whole ? row.sha256 : sha256(noun.write(value)) });
	}
	return states;
}

/**
 * A page of what became of one wave or event; pages are counted from 1. Only what readers may see of each revision is
 * compared, so that nothing withheld can be told from it. `null` where it was never published.
 */
export async function historyOf<T>(
	db: Kysely<Schema>,
	noun: Noun<T>,
	id: string,
	{ page, size }: { page: number; size: number }
): Promise<History<T> | null> {
	const revisions = (await revisionsOf(db, noun.kind, id)).reverse();
	const [last] = revisions;
	if (!last) return null;
	const from = (page - 1) * size;
	const asked = revisions.slice(from, from + size);
	const beside = [last, ...revisions.slice(from, from + size + 1)];
	const states = await shownStates(
		db,
		noun,
		id,
		beside.map(({ n }) => n)
	);
	const changesIn = ({ n, retired }: Revision) => {
		const [before, after] = [states.get(n - 1), states.get(n)];
		return retired || !before || !after ? null : noun.changes(before.value, after.value);
	};
	return {
		entries: asked.map((revision) => {
			const changes = changesIn(revision);
			return {
				...revision,
				sha256: states.get(revision.n)?.sha256 ?? null,
				changes: changes?.slice(0, mostChanges) ?? null,
				changeCount: changes?.length ?? 0,
				current: !last.retired && !revision.retired && revision.sha256 === last.sha256
			};
		}),
		more: revisions.length > from + size,
		last,
		latest: states.get(last.n)?.value ?? null
	};
}
