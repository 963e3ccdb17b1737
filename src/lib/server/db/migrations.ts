import type { Kysely } from 'kysely';
import { askedTables } from './askedTables.ts';
import { makeTable } from './makeTable.ts';
import { savedByKind } from './savedByKind.ts';

/** The steps from an empty database to today's, in order. A step that was released is never altered. */
export const migrations: ((db: Kysely<never>) => Promise<void>)[] = [
	async (db) => {
		await makeTable(
			db,
			'revision',
			{
				kind: 'text',
				id: 'text',
				n: 'integer',
				sha256: 'text',
				origin: 'text',
				editor: 'text?',
				published_at: 'text',
				retired: 'integer',
				// Last, because SQLite reads through a long text to reach what stands behind it.
				csv: 'text'
			},
			['kind', 'id', 'n']
		);
		await makeTable(db, 'wave', {
			id: 'text key',
			revision: 'integer',
			first_day: 'integer',
			last_day: 'integer',
			facts: 'text'
		});
		await makeTable(
			db,
			'estimate',
			{
				wave_id: (c) => c.notNull().references('wave.id').onDelete('cascade'),
				position: 'integer',
				question_id: 'text',
				facts: 'text'
			},
			['wave_id', 'position']
		);
		await db.schema
			.createIndex('estimate_question')
			.on('estimate')
			.columns(['question_id', 'wave_id', 'position'])
			.execute();
		await makeTable(db, 'event', {
			id: 'text key',
			revision: 'integer',
			first_day: 'integer',
			last_day: 'integer',
			category: 'text',
			facts: 'text'
		});
		await makeTable(db, 'setting', {
			name: 'text key',
			value: 'text'
		});
	},
	async (db) => {
		await makeTable(db, 'editor', {
			id: 'text key',
			name: 'text',
			name_key: (c) => c.notNull().unique(),
			password: 'text?',
			created_at: 'text'
		});
		await makeTable(db, 'credential', {
			sha256: 'text key',
			kind: 'text',
			editor_id: (c) => c.references('editor.id').onDelete('cascade'),
			created_at: 'text',
			expires_at: 'text?'
		});
		await makeTable(db, 'draft', {
			id: 'text key',
			editor_id: (c) => c.notNull().references('editor.id').onDelete('cascade'),
			filename: 'text',
			bytes: 'integer',
			created_at: 'text'
		});
	},
	async (db) => {
		await makeTable(
			db,
			'comparability_decision',
			{
				question_id: 'text',
				variant: 'text',
				from_wave: 'text',
				to_wave: 'text',
				n: 'integer',
				outcome: 'text',
				reason: 'text',
				editor: 'text',
				decided_at: 'text'
			},
			['question_id', 'variant', 'from_wave', 'to_wave', 'n']
		);
	},
	async (db) => {
		await makeTable(db, 'trend', {
			key: 'text key',
			line: 'text'
		});
	},
	async (db) => {
		await db.schema.alterTable('editor').addColumn('disabled_at', 'text').execute();
		await db.schema.alterTable('credential').addColumn('label', 'text').execute();
		await db.schema.alterTable('draft').addColumn('mapping', 'text').execute();
		await makeTable(db, 'saved_mapping', {
			programme: 'text key',
			mapping: 'text',
			editor: 'text',
			saved_at: 'text'
		});
		await makeTable(db, 'act', {
			n: 'integer key',
			at: 'text',
			editor: 'text',
			verb: 'text',
			subject: 'text',
			detail: 'text?'
		});
	},
	askedTables,
	savedByKind
];
