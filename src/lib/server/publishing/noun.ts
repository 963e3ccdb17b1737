import type { Kysely } from 'kysely';
import type { CellChange } from './comparison.ts';
import type { Kind, Schema } from '../db/schema.ts';

/** What publishing must know of a kind of thing that has revisions. */
export interface Noun<T> {
	kind: Kind;
	/** The canonical CSV of one, as the bytes of UTF-8. */
	write(value: T): Uint8Array;
	/** Back from its canonical CSV. */
	read(csv: string): T;
	changes(before: T, after: T): CellChange[];
	/** An uploaded one together with what its editor could not have seen of the current one. */
	completed?(uploaded: T, current: T): T;
	/** What readers may see of one; the very value where that is all. All of it if absent. */
	shown?(value: T): T;
	/** Makes one readable as the current state. */
	index(db: Kysely<Schema>, value: T, revision: number): Promise<void>;
	/** Takes one out of the current state. */
	unindex(db: Kysely<Schema>, id: string): Promise<void>;
}
