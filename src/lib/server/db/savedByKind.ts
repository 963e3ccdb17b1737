import type { Kysely } from 'kysely';
import { makeTable } from './makeTable.ts';

interface Before {
	saved_before: { programme: string; mapping: string; editor: string; saved_at: string };
	saved_mapping: Before['saved_before'] & { kind: string };
}

/** The seventh step: of a survey programme, a mapping for each kind of file. */
export async function savedByKind(anyDb: Kysely<never>): Promise<void> {
	await anyDb.schema.alterTable('saved_mapping').renameTo('saved_before').execute();
	await makeTable(
		anyDb,
		'saved_mapping',
		{ programme: 'text', kind: 'text', mapping: 'text', editor: 'text', saved_at: 'text' },
		['programme', 'kind']
	);
	const db = anyDb as unknown as Kysely<Before>;
	for (const row of await db.selectFrom('saved_before').selectAll().execute()) {
		const { kind } = JSON.parse(row.mapping) as { kind: string };
		await db
			.insertInto('saved_mapping')
			.values({ ...row, kind })
			.execute();
	}
	await anyDb.schema.dropTable('saved_before').execute();
}
