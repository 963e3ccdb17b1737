import type { Kysely } from 'kysely';
import * as words from '$lib/words/interface/server.ts';
import { addRevision } from './addRevision.ts';
import type { Schema } from '../db/schema.ts';
import type { Noun } from './noun.ts';
import { readNote } from '../uploads/readNote.ts';
import { Refusal } from '../refusal.ts';
import { type Revision, revisionsOf } from './revisions.ts';

/** What an editor wants done with the history of one wave or event. */
export interface Undoing {
	id: string;
	/** The last revision that the editor saw: where there is a later one, nothing is done. */
	seen: number;
	/** Why, in the editor's words; readers see it. */
	note: string;
	/** The editor's name. */
	editor: string;
}

async function asSeen(
	trx: Kysely<Schema>,
	{ kind }: Pick<Noun<unknown>, 'kind'>,
	{ id, seen }: Undoing
): Promise<{ revisions: Revision[]; last: Revision }> {
	const revisions = await revisionsOf(trx, kind, id);
	const last = revisions.at(-1);
	if (!last) throw new Refusal('revision', words.noRevision);
	if (last.n !== seen) throw new Refusal('meanwhile', words.publishedMeanwhile(last.editor));
	return { revisions, last };
}

/**
 * Makes an earlier revision current again, byte for byte, as a new revision. To be called within a transaction.
 * Refuses with a Refusal.
 *
 * @returns the number of the new revision
 */
export async function restore<T>(
	trx: Kysely<Schema>,
	noun: Noun<T>,
	{ n, ...wish }: Undoing & { n: number }
): Promise<number> {
	const note = readNote(wish.note);
	const { revisions, last } = await asSeen(trx, noun, wish);
	const wanted = revisions.find((revision) => revision.n === n);
	if (!wanted || wanted.retired) throw new Refusal('revision', words.noRevision);
	if (!last.retired && last.sha256 === wanted.sha256)
		throw new Refusal('identical', words.identicalToCurrent(n));
	await addRevision(
		trx,
		noun,
		{ id: wish.id, n: last.n + 1, as: n, retired: false },
		{ origin: 'upload', editor: wish.editor, note }
	);
	return last.n + 1;
}

/**
 * Takes a wave or event off the site by a last revision that says why; its history stays. To be called within a
 * transaction. Refuses with a Refusal.
 *
 * @returns the number of the new revision
 */
export async function withdraw<T>(
	trx: Kysely<Schema>,
	noun: Noun<T>,
	wish: Undoing
): Promise<number> {
	const note = readNote(wish.note);
	const { last } = await asSeen(trx, noun, wish);
	if (last.retired) throw new Refusal('withdrawn', words.withdrawnAlready);
	await addRevision(
		trx,
		noun,
		{ id: wish.id, n: last.n + 1, as: last.n, retired: true },
		{ origin: 'upload', editor: wish.editor, note }
	);
	return last.n + 1;
}
