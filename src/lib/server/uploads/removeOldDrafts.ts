import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DraftRows } from './draftRows.ts';

/** How long an upload waits to be published. */
const lifetime = 30 * 86_400_000;

/** Removes the drafts that nobody published in thirty days, and old files that belong to none. */
export async function removeOldDrafts(rows: DraftRows, folder: string): Promise<void> {
	const before = Date.now() - lifetime;
	const kept = await rows.removeBefore(new Date(before));
	for (const name of await readdir(folder)) {
		if (kept.has(name.replace(/\.csv$/, ''))) continue;
		const file = join(folder, name);
		// Another process may be tidying up at the same time, or an upload just be arriving.
		const found = await stat(file).catch(() => null);
		if (found && found.mtimeMs < before) await rm(file, { force: true, recursive: true });
	}
}
