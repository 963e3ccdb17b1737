import { type Kysely, sql } from 'kysely';
import type { Estimate } from '$lib/survey/estimate.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { indexWave } from '../publishing/indexWave.ts';
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
	await db.schema
		.createTable('revision_noted')
		.addColumn('kind', 'text', (c) => c.notNull())
		.addColumn('id', 'text', (c) => c.notNull())
		.addColumn('n', 'integer', (c) => c.notNull())
		.addColumn('sha256', 'text', (c) => c.notNull())
		.addColumn('origin', 'text', (c) => c.notNull())
		.addColumn('editor', 'text')
		.addColumn('published_at', 'text', (c) => c.notNull())
		.addColumn('retired', 'integer', (c) => c.notNull())
		.addColumn('note', 'text')
		.addColumn('csv', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('revision_noted_key', ['kind', 'id', 'n'])
		.execute();
	const columns = sql.raw('kind, id, n, sha256, origin, editor, published_at, retired, csv');
	await sql`insert into revision_noted (${columns}) select ${columns} from revision`.execute(db);
	await db.schema.dropTable('revision').execute();
	await db.schema.alterTable('revision_noted').renameTo('revision').execute();
}

async function waveAndAsked(db: Kysely<never>): Promise<void> {
	await db.schema
		.createTable('wave')
		.addColumn('id', 'text', (c) => c.notNull().primaryKey())
		.addColumn('revision', 'integer', (c) => c.notNull())
		.addColumn('first_day', 'integer', (c) => c.notNull())
		.addColumn('last_day', 'integer', (c) => c.notNull())
		.addColumn('country', 'text', (c) => c.notNull())
		.addColumn('programme', 'text', (c) => c.notNull())
		.addColumn('pollster', 'text', (c) => c.notNull())
		.addColumn('sponsor', 'text', (c) => c.notNull())
		.addColumn('mode', 'text', (c) => c.notNull())
		.addColumn('lends', 'integer', (c) => c.notNull())
		.addColumn('middle', 'integer', (c) => c.notNull())
		.addColumn('estimate_count', 'integer', (c) => c.notNull())
		.addColumn('question_count', 'integer', (c) => c.notNull())
		.addColumn('facts', 'text', (c) => c.notNull())
		.execute();
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
	await db.schema
		.createTable('asked')
		.addColumn('question_id', 'text', (c) => c.notNull())
		.addColumn('wave_id', 'text', (c) => c.notNull())
		.addColumn('position', 'integer', (c) => c.notNull())
		.addColumn('first_day', 'integer', (c) => c.notNull())
		.addColumn('last_day', 'integer', (c) => c.notNull())
		.addColumn('country', 'text', (c) => c.notNull())
		.addColumn('programme', 'text', (c) => c.notNull())
		.addColumn('question', 'text', (c) => c.notNull())
		.addColumn('topic', 'text')
		.addColumn('shown', 'integer', (c) => c.notNull())
		.addColumn('rows', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('asked_key', ['wave_id', 'question_id'])
		.execute();
	await db.schema
		.createIndex('asked_question')
		.on('asked')
		.columns(['question_id', 'first_day', 'last_day', 'wave_id'])
		.execute();
}
