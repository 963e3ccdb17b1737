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

/** A store, empty unless its folder is one that was used before, that is closed after the test. */
export async function temporaryStore({
	dataFolder = temporaryFolder(),
	uploadLimit = 1_000_000,
	keepRespondents = false,
	optInRanges = true
} = {}) {
	const databaseUrl = `sqlite:${join(dataFolder, 'topline.db')}`;
	const store = await openStore(
		{ databaseUrl, dataFolder, uploadLimit, keepRespondents },
		{ optInRanges }
	);
	onTestFinished(() => store.close());
	return store;
}
