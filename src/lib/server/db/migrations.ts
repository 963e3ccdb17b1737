import type { Kysely } from 'kysely';
import { askedTables } from './askedTables.ts';

/** The steps from an empty database to today's, in order. A step that was released is never altered. */
export const migrations: ((db: Kysely<never>) => Promise<void>)[] = [
	async (db) => {
		await db.schema
			.createTable('revision')
			.addColumn('kind', 'text', (c) => c.notNull())
			.addColumn('id', 'text', (c) => c.notNull())
			.addColumn('n', 'integer', (c) => c.notNull())
			.addColumn('sha256', 'text', (c) => c.notNull())
			.addColumn('origin', 'text', (c) => c.notNull())
			.addColumn('editor', 'text')
			.addColumn('published_at', 'text', (c) => c.notNull())
			.addColumn('retired', 'integer', (c) => c.notNull())
			// Last, because SQLite reads through a long text to reach what stands behind it.
			.addColumn('csv', 'text', (c) => c.notNull())
			.addPrimaryKeyConstraint('revision_key', ['kind', 'id', 'n'])
			.execute();
		await db.schema
			.createTable('wave')
			.addColumn('id', 'text', (c) => c.notNull().primaryKey())
			.addColumn('revision', 'integer', (c) => c.notNull())
			.addColumn('first_day', 'integer', (c) => c.notNull())
			.addColumn('last_day', 'integer', (c) => c.notNull())
			.addColumn('facts', 'text', (c) => c.notNull())
			.execute();
		await db.schema
			.createTable('estimate')
			.addColumn('wave_id', 'text', (c) => c.notNull().references('wave.id').onDelete('cascade'))
			.addColumn('position', 'integer', (c) => c.notNull())
			.addColumn('question_id', 'text', (c) => c.notNull())
			.addColumn('facts', 'text', (c) => c.notNull())
			.addPrimaryKeyConstraint('estimate_key', ['wave_id', 'position'])
			.execute();
		await db.schema
			.createIndex('estimate_question')
			.on('estimate')
			.columns(['question_id', 'wave_id', 'position'])
			.execute();
		await db.schema
			.createTable('event')
			.addColumn('id', 'text', (c) => c.notNull().primaryKey())
			.addColumn('revision', 'integer', (c) => c.notNull())
			.addColumn('first_day', 'integer', (c) => c.notNull())
			.addColumn('last_day', 'integer', (c) => c.notNull())
			.addColumn('category', 'text', (c) => c.notNull())
			.addColumn('facts', 'text', (c) => c.notNull())
			.execute();
		await db.schema
			.createTable('setting')
			.addColumn('name', 'text', (c) => c.notNull().primaryKey())
			.addColumn('value', 'text', (c) => c.notNull())
			.execute();
	},
	async (db) => {
		await db.schema
			.createTable('editor')
			.addColumn('id', 'text', (c) => c.notNull().primaryKey())
			.addColumn('name', 'text', (c) => c.notNull())
			.addColumn('name_key', 'text', (c) => c.notNull().unique())
			.addColumn('password', 'text')
			.addColumn('created_at', 'text', (c) => c.notNull())
			.execute();
		await db.schema
			.createTable('credential')
			.addColumn('sha256', 'text', (c) => c.notNull().primaryKey())
			.addColumn('kind', 'text', (c) => c.notNull())
			.addColumn('editor_id', 'text', (c) => c.references('editor.id').onDelete('cascade'))
			.addColumn('created_at', 'text', (c) => c.notNull())
			.addColumn('expires_at', 'text')
			.execute();
		await db.schema
			.createTable('draft')
			.addColumn('id', 'text', (c) => c.notNull().primaryKey())
			.addColumn('editor_id', 'text', (c) =>
				c.notNull().references('editor.id').onDelete('cascade')
			)
			.addColumn('filename', 'text', (c) => c.notNull())
			.addColumn('bytes', 'integer', (c) => c.notNull())
			.addColumn('created_at', 'text', (c) => c.notNull())
			.execute();
	},
	async (db) => {
		await db.schema
			.createTable('comparability_decision')
			.addColumn('question_id', 'text', (c) => c.notNull())
			.addColumn('variant', 'text', (c) => c.notNull())
			.addColumn('from_wave', 'text', (c) => c.notNull())
			.addColumn('to_wave', 'text', (c) => c.notNull())
			.addColumn('n', 'integer', (c) => c.notNull())
			.addColumn('outcome', 'text', (c) => c.notNull())
			.addColumn('reason', 'text', (c) => c.notNull())
			.addColumn('editor', 'text', (c) => c.notNull())
			.addColumn('decided_at', 'text', (c) => c.notNull())
			.addPrimaryKeyConstraint('comparability_decision_key', [
				'question_id',
				'variant',
				'from_wave',
				'to_wave',
				'n'
			])
			.execute();
	},
	async (db) => {
		await db.schema
			.createTable('trend')
			.addColumn('key', 'text', (c) => c.notNull().primaryKey())
			.addColumn('line', 'text', (c) => c.notNull())
			.execute();
	},
	async (db) => {
		await db.schema.alterTable('editor').addColumn('disabled_at', 'text').execute();
		await db.schema.alterTable('credential').addColumn('label', 'text').execute();
		await db.schema.alterTable('draft').addColumn('mapping', 'text').execute();
		await db.schema
			.createTable('saved_mapping')
			.addColumn('programme', 'text', (c) => c.notNull().primaryKey())
			.addColumn('mapping', 'text', (c) => c.notNull())
			.addColumn('editor', 'text', (c) => c.notNull())
			.addColumn('saved_at', 'text', (c) => c.notNull())
			.execute();
		await db.schema
			.createTable('act')
			.addColumn('n', 'integer', (c) => c.notNull().primaryKey())
			.addColumn('at', 'text', (c) => c.notNull())
			.addColumn('editor', 'text', (c) => c.notNull())
			.addColumn('verb', 'text', (c) => c.notNull())
			.addColumn('subject', 'text', (c) => c.notNull())
			.addColumn('detail', 'text')
			.execute();
	},
	askedTables
];
