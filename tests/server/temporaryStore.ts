import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '$lib/server/store.ts';

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'topline-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** An empty store that is gone after the test. */
export async function temporaryStore(uploadLimit = 1_000_000) {
	const dataFolder = temporaryFolder();
	const store = await openStore({
		databaseUrl: `sqlite:${join(dataFolder, 'topline.db')}`,
		dataFolder,
		uploadLimit
	});
	onTestFinished(() => store.close());
	return store;
}
