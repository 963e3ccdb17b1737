import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync, renameSync } from 'node:fs';
import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Kysely } from 'kysely';
import { type Checked, createChecked } from './checked.ts';
import type { Schema } from '../db/schema.ts';
import type { Editor } from '../people/editors.ts';
import { createExamination, draftFiles } from './examination.ts';
import { LimitExceeded } from '../http/limitExceeded.ts';
import { makeFolder } from '../makeFolder.ts';
import type { By } from '../publishing/publish.ts';
import { namedRows, readCorrections, writeCorrections } from '../jobs/corrections.ts';
import type { Outcome } from '../jobs/jobs.ts';
import { outdated } from '../jobs/publishStaged.ts';
import type { Worker } from '../worker.ts';

/** How long an upload waits to be published. */
const LIFETIME = 30 * 86_400_000;

/** A file that an editor uploaded and has not published. */
export interface Draft {
	id: string;
	filename: string;
	bytes: number;
	/** ISO 8601, UTC. */
	createdAt: string;
	/** How its columns are to be read; `null` where nobody has said. */
	mapping: { kind: string } | null;
}

/** What drafts need of the store. */
export interface Around {
	folder: string;
	/** The largest upload, in bytes. */
	limit: number;
	/** Where files of respondents are kept once their wave is published; `null` where they are not. */
	respondents: string | null;
	databaseUrl: string;
	worker: Worker;
	version: () => Promise<string>;
	/** The canonical CSV of what is published now. */
	published: (kind: 'wave' | 'event', id: string) => Promise<string | null>;
	/** Works out what readers of some questions will ask for first. */
	prepare: (questions: string[]) => Promise<void>;
}

/** The uploads waiting in a folder; each belongs to the editor who brought it. */
export function createDrafts(db: Kysely<Schema>, around: Around) {
	const { folder, limit, databaseUrl, worker } = around;
	const examination = createExamination(folder, around);
	const files = (id: string) => draftFiles(folder, id);

	async function removeOld(): Promise<void> {
		const before = Date.now() - LIFETIME;
		await db.deleteFrom('draft').where('created_at', '<', new Date(before).toISOString()).execute();
		const kept = new Set((await db.selectFrom('draft').select('id').execute()).map(({ id }) => id));
		for (const name of await readdir(folder)) {
			if (kept.has(name.replace(/\.csv$/, ''))) continue;
			const file = join(folder, name);
			// Another process may be tidying up at the same time, or an upload just be arriving.
			const found = await stat(file).catch(() => null);
			if (found && found.mtimeMs < before) await rm(file, { force: true, recursive: true });
		}
	}

	const mine = (id: string, editor: Editor) =>
		db.selectFrom('draft').where('id', '=', id).where('editor_id', '=', editor.id);
	const columns = ['id', 'filename', 'bytes', 'created_at', 'mapping'] as const;
	const toDraft = ({ created_at, mapping, ...row }: Row): Draft => ({
		...row,
		createdAt: created_at,
		mapping: mapping ? (JSON.parse(mapping) as Draft['mapping']) : null
	});

	/** Puts the file of an older version of this program into its folder. */
	function moved(id: string): void {
		const before = join(folder, `${id}.csv`);
		if (!existsSync(before)) return;
		makeFolder(files(id).folder);
		renameSync(before, files(id).file);
	}

	/** Streams bytes to the disk, as many as are allowed. */
	async function receive(path: string, stream: AsyncIterable<Uint8Array>): Promise<number> {
		let bytes = 0;
		async function* counted() {
			for await (const chunk of stream) {
				bytes += chunk.length;
				if (bytes > limit) throw new LimitExceeded(limit);
				yield chunk;
			}
		}
		await pipeline(Readable.from(counted()), createWriteStream(path, { flags: 'wx' }));
		return bytes;
	}

	const drafts = {
		/** Streams an upload to the disk. Throws LimitExceeded, keeping nothing, where it is too large. */
		async create(upload: {
			editor: Editor;
			filename: string;
			stream: AsyncIterable<Uint8Array>;
		}): Promise<Draft> {
			makeFolder(folder);
			await removeOld();
			const id = randomUUID();
			makeFolder(files(id).folder);
			try {
				const bytes = await receive(files(id).file, upload.stream);
				const draft = {
					id,
					filename: upload.filename.slice(0, 200),
					bytes,
					createdAt: new Date().toISOString(),
					mapping: null
				};
				await db
					.insertInto('draft')
					.values({
						id,
						editor_id: upload.editor.id,
						filename: draft.filename,
						bytes,
						created_at: draft.createdAt
					})
					.execute();
				return draft;
			} catch (error) {
				await rm(files(id).folder, { force: true, recursive: true });
				throw error;
			}
		},
		/** An editor's own drafts, latest first. */
		async list(editor: Editor): Promise<Draft[]> {
			const rows = await db
				.selectFrom('draft')
				.select(columns)
				.where('editor_id', '=', editor.id)
				.orderBy('created_at', 'desc')
				.execute();
			return rows.map(toDraft);
		},
		/** An editor's own draft, else `null`; also where its file is gone. */
		async get(id: string, editor: Editor): Promise<Draft | null> {
			const row = await mine(id, editor).select(columns).executeTakeFirst();
			if (!row) return null;
			moved(row.id);
			return existsSync(files(row.id).file) ? toDraft(row) : null;
		},
		/** The file as it was uploaded. */
		pathOf: (draft: Draft): string => files(draft.id).file,
		/** The folder of a draft, for what else is worked out of its file. */
		folderOf: (draft: Draft): string => files(draft.id).folder,
		/** What was uploaded; `null` where it is not the editor's or no longer there. */
		async bytes(id: string, editor: Editor): Promise<Uint8Array | null> {
			const draft = await drafts.get(id, editor);
			return draft ? readFile(files(draft.id).file).catch(() => null) : null;
		},
		/** Discards a draft with all that was worked out of it; work that is under way is called off. */
		async remove(id: string, editor: Editor): Promise<void> {
			const row = await mine(id, editor).select('id').executeTakeFirst();
			if (!row) return;
			examination.forget(row.id);
			await db.deleteFrom('draft').where('id', '=', row.id).execute();
			await rm(files(row.id).folder, { force: true, recursive: true });
			await rm(join(folder, `${row.id}.csv`), { force: true });
		},
		/**
		 * What a draft holds and what publishing it would do. Small files are answered for at once; of others one is told how far
		 * the work is, and asks again. Nothing is checked twice: what was found is kept with the draft until it or what is
		 * published changes, also over a restart.
		 * @example
		 * const found = await store.drafts.examine(draft);
		 * if (found.state === 'working') return { job: found.job, progress: found.progress, waiting: found.waiting };
		 * if (found.state === 'failed') return { message: found.message }; // examine(draft, { again: true }) tries again
		 * const { files, counts, faulty, seen } = found.report; // details: store.drafts.checked(draft)
		 */
		examine: examination.examine,
		/** What was examined last, though something may have been published since; `null` where the draft is another by now. */
		lastReport: examination.last,
		/** Calls off the work on a draft; the draft stays. */
		cancel: (draft: Draft): void => examination.forget(draft.id),
		/** The details of what was examined: problems, failing rows, waves and events, changes. */
		checked: (draft: Draft): Checked => createChecked(files(draft.id).checked, around.published),
		/**
		 * Publishes an examined draft in one transaction and discards it; or says why not, and nothing is stored.
		 *
		 * @param seen of the report that the editor saw: another state is not published unseen
		 * @param since when the editor saw it
		 */
		async publish(
			draft: Draft,
			{
				editor,
				...wish
			}: { by: By; accept: string[]; seen?: string; since?: string | undefined; editor: Editor }
		): Promise<Outcome<'publish'>> {
			const staging = files(draft.id).checked;
			if (!(await examination.last(draft))) return outdated;
			const done = await worker.run('publish', { staging, databaseUrl, ...wish }, draft.id);
			if (done.outcome === 'published') {
				if (around.respondents && draft.mapping?.kind === 'respondents') {
					makeFolder(around.respondents);
					renameSync(files(draft.id).file, join(around.respondents, `${draft.id}.csv`));
				}
				await drafts.remove(draft.id, editor);
				await around.prepare(done.questions);
			}
			return done;
		},
		/** Says how the columns of a draft are to be read; `null` is as their names tell. */
		async setMapping(draft: Draft, mapping: Draft['mapping']): Promise<void> {
			examination.forget(draft.id);
			await db
				.updateTable('draft')
				.set({ mapping: mapping && JSON.stringify(mapping) })
				.where('id', '=', draft.id)
				.execute();
		},
		/** The rows of a draft that were corrected, by number. */
		corrections: (draft: Draft): Map<number, string[]> =>
			readCorrections(files(draft.id).corrections),
		/**
		 * Takes corrected rows from a CSV with the number of each in a column `_row`, beside those corrected before. `false`
		 * where it has no such column, or columns that the file has not.
		 *
		 * @param header of the file
		 * @param original the cells of a row as they stand, for columns that the CSV lacks
		 */
		async correct(
			draft: Draft,
			text: string,
			header: string[],
			original: (row: number) => Promise<string[] | null>
		): Promise<boolean> {
			const named = namedRows(text);
			if (!named) return false;
			const rows = drafts.corrections(draft);
			for (const [row, cells] of named) {
				const before = rows.get(row) ?? (await original(row));
				const corrected = header.map((name, i) => cells.get(name.trim()) ?? before?.[i]);
				if (corrected.some((cell) => cell === undefined)) return false;
				rows.set(row, corrected as string[]);
			}
			examination.forget(draft.id);
			await writeFile(files(draft.id).corrections, writeCorrections(header, rows));
			return true;
		}
	};
	return drafts;
}

interface Row {
	id: string;
	filename: string;
	bytes: number;
	created_at: string;
	mapping?: string | null;
}
