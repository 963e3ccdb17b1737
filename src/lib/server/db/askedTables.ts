import { type Kysely, sql } from 'kysely';
import type { Estimate } from '$lib/survey/estimate.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { indexWave } from '../publishing/indexWave.ts';
import { makeTable } from './makeTable.ts';
import type { Schema } from './schema.ts';

interface Before {
	wave_before: { id: string; revision: number; facts: string };
	estimate: { wave_id: string; position: number; facts: string };
}

/** The sixth step: a note with each revision, and estimates kept by wave and question instead of one by one. */
export async function askedTables(anyDb: Kysely<never>): Promise<void> {
	const db = anyDb as unknown as Kysely<Schema>;
	await notedRevisions(anyDb);
	await db.schema.alterTable('wave').renameTo('wave_before').execute();
	await waveAndAsked(anyDb);
	const before = anyDb as unknown as Kysely<Before>;
	const ids = await before.selectFrom('wave_before').select('id').orderBy('id').execute();
	for (const { id } of ids) {
		const { revision, facts } = await before
			.selectFrom('wave_before')
			.select(['revision', 'facts'])
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		const estimates = await before
			.selectFrom('estimate')
			.select('facts')
			.where('wave_id', '=', id)
			.orderBy('position')
			.execute();
		await indexWave(
			db,
			{
				...(JSON.parse(facts) as WaveFacts),
				estimates: estimates.map((row) => JSON.parse(row.facts) as Estimate)
			},
			revision
		);
	}
	await db.schema.dropTable('estimate').execute();
	await db.schema.dropTable('wave_before').execute();
}

/** The revisions as they are, with room for a note before the text: SQLite reads through it to reach what stands behind it. */
async function notedRevisions(db: Kysely<never>): Promise<void> {
	await makeTable(
		db,
		'revision_noted',
		{
			kind: 'text',
			id: 'text',
			n: 'integer',
			sha256: 'text',
			origin: 'text',
			editor: 'text?',
			published_at: 'text',
			retired: 'integer',
			note: 'text?',
			csv: 'text'
		},
		['kind', 'id', 'n']
	);
	const columns = sql.raw('kind, id, n, sha256, origin, editor, published_at, retired, csv');
	await sql`insert into revision_noted (${columns}) select ${columns} from revision`.execute(db);
	await db.schema.dropTable('revision').execute();
	await db.schema.alterTable('revision_noted').renameTo('revision').execute();
}

async function waveAndAsked(db: Kysely<never>): Promise<void> {
	await makeTable(db, 'wave', {
		id: 'text key',
		revision: 'integer',
		first_day: 'integer',
		last_day: 'integer',
		country: 'text',
		programme: 'text',
		pollster: 'text',
		sponsor: 'text',
		mode: 'text',
		lends: 'integer',
		middle: 'integer',
		estimate_count: 'integer',
		question_count: 'integer',
		facts: 'text'
	});
	await db.schema
		.createIndex('wave_days')
		.on('wave')
		.columns(['first_day', 'last_day', 'id'])
		.execute();
	await db.schema
		.createIndex('wave_lends')
		.on('wave')
		.columns(['lends', 'pollster', 'sponsor', 'middle'])
		.execute();
	await makeTable(
		db,
		'asked',
		{
			question_id: 'text',
			wave_id: 'text',
			position: 'integer',
			first_day: 'integer',
			last_day: 'integer',
			country: 'text',
			programme: 'text',
			question: 'text',
			topic: 'text?',
			shown: 'integer',
			rows: 'text'
		},
		['wave_id', 'question_id']
	);
	await db.schema
		.createIndex('asked_question')
		.on('asked')
		.columns(['question_id', 'first_day', 'last_day', 'wave_id'])
		.execute();
}
