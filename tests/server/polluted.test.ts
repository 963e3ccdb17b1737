import { existsSync, readdirSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import { openDatabase } from '$lib/server/db/openDatabase.ts';
import { publishFiles } from '$lib/server/uploads/publishFile.ts';
import { currentCsv } from '$lib/server/publishing/revisions.ts';
import { trueWaves } from '../csv/pollution/dirtyFile.ts';
import { polluted } from '../csv/pollution/polluted.ts';
import { temporaryStore } from './temporaryStore.ts';

const files = 200;

it(`of ${files} polluted files, those refused leave nothing behind and those published what was written`, async () => {
	const store = await temporaryStore();
	const db = await openDatabase(store.databaseUrl);
	onTestFinished(() => db.destroy());
	const left = () => (existsSync(store.draftFolder) ? readdirSync(store.draftFolder) : []);
	const counts = { published: 0, refused: 0 };
	for (let seed = 1; seed <= files; seed++) {
		const { kinds, file, bytes } = polluted(seed, `n${seed}-`);
		const before = await store.version();
		const named = { filename: 'polls.csv', kind: 'survey' as const, content: bytes };
		const { published } = await publishFiles(store, [named], { editor: 'Ann' });
		const told = `${seed}: ${kinds.join(', ')}`;
		expect(left(), told).toEqual([]);
		if (published) {
			counts.published++;
			for (const wave of trueWaves(file))
				expect(await currentCsv(db, 'wave', wave.id), told).toBe(writeSurveys([wave]));
			continue;
		}
		counts.refused++;
		expect(await store.version(), told).toBe(before);
		for (const { id } of trueWaves(file)) expect(await store.waves.revisions(id), told).toEqual([]);
	}
	for (const count of Object.values(counts)) expect(count).toBeGreaterThan(files / 10);
}, 120_000);
