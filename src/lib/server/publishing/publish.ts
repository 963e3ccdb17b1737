import type { Kysely } from 'kysely';
import { type ComparedState, comparedState } from './compared.ts';
import type { Comparison } from './comparison.ts';
import type { Origin, Schema } from '../db/schema.ts';
import { markChanged } from './markChanged.ts';
import type { Noun } from './noun.ts';
import { packedCsv } from './packedCsv.ts';
import { lastRevisions, revisionCsv } from './revisions.ts';

/** Who publishes. */
export interface By {
	origin: Origin;
	editor?: string | undefined;
	/** Why, in the editor's words. */
	note?: string | undefined;
}

export interface Compared<T> extends Comparison {
	value: T;
	previous: T | null;
}

async function plan<T extends { id: string }>(
	db: Kysely<Schema>,
	noun: Noun<T>,
	values: T[],
	origin: Origin
): Promise<ComparedState<T>[]> {
	const last = await lastRevisions(
		db,
		noun.kind,
		values.map(({ id }) => id)
	);
	const planned: ComparedState<T>[] = [];
	for (const given of values) {
		const current = last.get(given.id);
		const csv = current && (await revisionCsv(db, noun.kind, given.id, current.n));
		planned.push(comparedState(noun, given, current, () => csv!, origin === 'upload'));
	}
	return planned;
}

function toCompared<T>(planned: ComparedState<T>): Compared<T> {
	const { id, status, revision, changes, value, previous } = planned;
	return { id, status, revision, changes, value, previous };
}

/** What uploading these would do, cell by cell; nothing is stored. */
export async function compare<T extends { id: string }>(
	db: Kysely<Schema>,
	noun: Noun<T>,
	values: T[]
): Promise<Compared<T>[]> {
	return (await plan(db, noun, values, 'upload')).map(toCompared);
}

/**
 * Adds a revision for each that differs from its current one. To be called within a transaction, in which the
 * comparison is made as well, so that what is answered is what was done.
 */
export async function publish<T extends { id: string }>(
	trx: Kysely<Schema>,
	noun: Noun<T>,
	values: T[],
	by: By
): Promise<Compared<T>[]> {
	const planned = await plan(trx, noun, values, by.origin);
	const publishedAt = new Date().toISOString();
	for (const { id, value, status, revision, csv, sha256 } of planned) {
		if (status === 'identical') continue;
		await trx
			.insertInto('revision')
			.values({
				kind: noun.kind,
				id,
				n: revision,
				csv: packedCsv(csv),
				sha256,
				origin: by.origin,
				editor: by.editor ?? null,
				note: by.note ?? null,
				published_at: publishedAt,
				retired: 0
			})
			.execute();
		await noun.unindex(trx, id);
		await noun.index(trx, value, revision);
	}
	if (planned.some((p) => p.status !== 'identical')) await markChanged(trx);
	return planned.map(toCompared);
}

/** Takes these off the site by a last revision each; their history stays. To be called within a transaction. */
export async function retire<T>(
	trx: Kysely<Schema>,
	noun: Noun<T>,
	ids: string[],
	by: By
): Promise<void> {
	const last = await lastRevisions(trx, noun.kind, ids);
	const publishedAt = new Date().toISOString();
	for (const id of ids) {
		const { n, sha256 } = last.get(id)!;
		await trx
			.insertInto('revision')
			.values({
				kind: noun.kind,
				id,
				n: n + 1,
				csv: (await revisionCsv(trx, noun.kind, id, n))!,
				sha256,
				origin: by.origin,
				editor: by.editor ?? null,
				note: by.note ?? null,
				published_at: publishedAt,
				retired: 1
			})
			.execute();
		await noun.unindex(trx, id);
	}
	if (ids.length) await markChanged(trx);
}
