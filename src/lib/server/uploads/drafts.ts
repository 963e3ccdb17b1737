import { randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Schema } from '../db/schema.ts';
import { readCorrections, writeCorrections } from '../jobs/corrections.ts';
import type { Outcome } from '../jobs/jobs.ts';
import { outdated } from '../jobs/publishStaged.ts';
import { makeFolder } from '../makeFolder.ts';
import type { Editor } from '../people/editors.ts';
import type { By } from '../publishing/publish.ts';
import type { Worker } from '../worker.ts';
import { type Checked, createChecked } from './checked.ts';
import type { Published } from './checkedDetails.ts';
import { correctedRows } from './correctedRows.ts';
import type { Draft } from './draft.ts';
import { draftFiles, hasFile } from './draftFiles.ts';
import { createDraftRows } from './draftRows.ts';
import { createExamination } from './examination.ts';
import { receiveFile } from './receiveFile.ts';
import { removeOldDrafts } from './removeOldDrafts.ts';

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
	published: Published;
	/** Works out what readers of some questions will ask for first. */
	prepare: (questions: string[]) => Promise<void>;
}

/** The uploads waiting in a folder; each belongs to the editor who brought it. */
export function createDrafts(db: Kysely<Schema>, around: Around) {
	const { folder, limit, databaseUrl, worker } = around;
	const examination = createExamination(folder, around);
	const rows = createDraftRows(db);
	const files = ({ id }: Pick<Draft, 'id'>) => draftFiles(folder, id);

	const drafts = {
		/** Streams an upload to the disk. Throws LimitExceeded, keeping nothing, where it is too large. */
		async create({
			editor,
			filename,
			stream
		}: {
			editor: Editor;
			filename: string;
			stream: AsyncIterable<Uint8Array>;
		}): Promise<Draft> {
			makeFolder(folder);
			await removeOldDrafts(rows, folder);
			const id = randomUUID();
			const { folder: own, file } = files({ id });
			makeFolder(own);
			try {
				const bytes = await receiveFile(file, stream, limit);
				const createdAt = new Date().toISOString();
				const draft = { id, filename: filename.slice(0, 200), bytes, createdAt, mapping: null };
				await rows.add(draft, editor);
				return draft;
			} catch (error) {
				await rm(own, { force: true, recursive: true });
				throw error;
			}
		},
		/** An editor's own drafts, latest first. */
		list: rows.list,
		/** An editor's own draft, else `null`; also where its file is gone. */
		async get(id: string, editor: Editor): Promise<Draft | null> {
			const draft = await rows.get(id, editor);
			return draft && hasFile(folder, draft.id) ? draft : null;
		},
		/** The file as it was uploaded. */
		pathOf: (draft: Draft): string => files(draft).file,
		/** Discards a draft with all that was worked out of it; work that is under way is called off. */
		async remove(id: string, editor: Editor): Promise<void> {
			const draft = await rows.get(id, editor);
			if (!draft) return;
			examination.forget(draft.id);
			await rows.remove(draft);
			await rm(files(draft).folder, { force: true, recursive: true });
			await rm(files(draft).former, { force: true });
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
		/** Whether the last work on a draft came to nothing. */
		hasFailed: examination.hasFailed,
		/** Calls off the work on a draft; the draft stays. */
		cancel: (draft: Draft): void => examination.forget(draft.id),
		/** The details of what was examined: problems, failing rows, waves and events, changes. */
		checked: (draft: Draft): Checked => createChecked(files(draft).checked, around.published),
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
			const { file, checked: staging } = files(draft);
			if (!(await examination.last(draft))) return outdated;
			const done = await worker.run('publish', { staging, databaseUrl, ...wish }, draft.id);
			if (done.outcome === 'published') {
				if (around.respondents && draft.mapping?.kind === 'respondents') {
					makeFolder(around.respondents);
					renameSync(file, join(around.respondents, `${draft.id}.csv`));
				}
				await drafts.remove(draft.id, editor);
				await around.prepare(done.questions);
			}
			return done;
		},
		/** Says how the columns of a draft are to be read; `null` is as their names tell. */
		setMapping: (draft: Draft, mapping: Draft['mapping']): Promise<void> => {
			examination.forget(draft.id);
			return rows.setMapping(draft, mapping);
		},
		/** The rows of a draft that were corrected, by number. */
		corrections: (draft: Draft): Map<number, string[]> => readCorrections(files(draft).corrections),
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
			const before = drafts.corrections(draft);
			const corrected = await correctedRows(text, { header, before, original });
			if (!corrected) return false;
			examination.forget(draft.id);
			await writeFile(files(draft).corrections, writeCorrections(header, corrected));
			return true;
		}
	};
	return drafts;
}
