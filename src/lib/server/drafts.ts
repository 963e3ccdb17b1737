import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Kysely } from 'kysely';
import type { Schema } from './db/schema.ts';
import type { Editor } from './editors.ts';
import { LimitExceeded } from './limitExceeded.ts';
import { makeFolder } from './makeFolder.ts';

/** How long an upload waits to be published. */
const LIFETIME = 7 * 86_400_000;

/** A file that an editor uploaded and has not published. */
export interface Draft {
	id: string;
	filename: string;
	bytes: number;
	/** ISO 8601, UTC. */
	createdAt: string;
}

/** The uploads waiting in a folder; each belongs to the editor who brought it. */
export function createDrafts(db: Kysely<Schema>, folder: string, limit: number) {
	const fileOf = (id: string) => join(folder, `${id}.csv`);

	async function removeOld(): Promise<void> {
		const before = Date.now() - LIFETIME;
		await db.deleteFrom('draft').where('created_at', '<', new Date(before).toISOString()).execute();
		for (const name of await readdir(folder)) {
			const file = join(folder, name);
			// Another process may be tidying up at the same time.
			const found = await stat(file).catch(() => null);
			if (found && found.mtimeMs < before) await rm(file, { force: true });
		}
	}

	const mine = (id: string, editor: Editor) =>
		db.selectFrom('draft').where('id', '=', id).where('editor_id', '=', editor.id);

	return {
		/** Streams an upload to the disk. Throws LimitExceeded, keeping nothing, where it is too large. */
		async create(upload: {
			editor: Editor;
			filename: string;
			stream: AsyncIterable<Uint8Array>;
		}): Promise<Draft> {
			makeFolder(folder);
			await removeOld();
			const id = randomUUID();
			let bytes = 0;
			async function* counted() {
				for await (const chunk of upload.stream) {
					bytes += chunk.length;
					if (bytes > limit) throw new LimitExceeded(limit);
					yield chunk;
				}
			}
			try {
				await pipeline(Readable.from(counted()), createWriteStream(fileOf(id), { flags: 'wx' }));
				const draft = {
					id,
					filename: upload.filename.slice(0, 200),
					bytes,
					createdAt: new Date().toISOString()
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
				await rm(fileOf(id), { force: true });
				throw error;
			}
		},
		/** An editor's own drafts, latest first. */
		async list(editor: Editor): Promise<Draft[]> {
			const rows = await db
				.selectFrom('draft')
				.select(['id', 'filename', 'bytes', 'created_at'])
				.where('editor_id', '=', editor.id)
				.orderBy('created_at', 'desc')
				.execute();
			return rows.map(({ created_at, ...row }) => ({ ...row, createdAt: created_at }));
		},
		/** An editor's own draft, else `null`. */
		async get(id: string, editor: Editor): Promise<Draft | null> {
			const row = await mine(id, editor)
				.select(['id', 'filename', 'bytes', 'created_at'])
				.executeTakeFirst();
			return row
				? { id, filename: row.filename, bytes: row.bytes, createdAt: row.created_at }
				: null;
		},
		/** What was uploaded; `null` where it is not the editor's or no longer there. */
		async bytes(id: string, editor: Editor): Promise<Uint8Array | null> {
			const row = await mine(id, editor).select('id').executeTakeFirst();
			return row ? readFile(fileOf(row.id)).catch(() => null) : null;
		},
		async remove(id: string, editor: Editor): Promise<void> {
			const row = await mine(id, editor).select('id').executeTakeFirst();
			if (!row) return;
			await rm(fileOf(row.id), { force: true });
			await db.deleteFrom('draft').where('id', '=', row.id).execute();
		}
	};
}
