import type { Kysely } from 'kysely';
import type { Schema } from '../db/schema.ts';
import { markChanged } from './markChanged.ts';
import type { Noun } from './noun.ts';
import type { By } from './publish.ts';
import { revisionCsv } from './revisions.ts';

/** What is put on top of the history of one wave or event. */
export interface NextRevision {
	id: string;
	n: number;
	/** The revision whose text it has, byte for byte. */
	as: number;
	/** Whether it takes the wave or event off the site. */
	retired: boolean;
}

/** Adds a revision with the text of an earlier one and makes it the current state. To be called within a transaction. */
export async function addRevision<T>(
	trx: Kysely<Schema>,
	noun: Noun<T>,
	{ id, n, as, retired }: NextRevision,
	by: By
): Promise<void> {
	const { kind } = noun;
	await trx
		.insertInto('revision')
		.columns([
			...(['kind', 'id', 'n', 'csv', 'sha256', 'origin'] as const),
			...(['editor', 'note', 'published_at', 'retired'] as const)
		])
		// copied within the database, since the text may be long
		.expression((e) =>
			e
				.selectFrom('revision')
				.select((f) => [
					'kind',
					'id',
					f.val(n).as('n'),
					'csv',
					'sha256',
					f.val(by.origin).as('origin'),
					f.val(by.editor ?? null).as('editor'),
					f.val(by.note ?? null).as('note'),
					f.val(new Date().toISOString()).as('published_at'),
					f.val(retired ? 1 : 0).as('retired')
				])
				.where('kind', '=', kind)
				.where('id', '=', id)
				.where('n', '=', as)
		)
		.execute();
	await noun.unindex(trx, id);
	if (!retired) await noun.index(trx, noun.read((await revisionCsv(trx, kind, id, as))!), n);
	await markChanged(trx);
}
