import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import { checkFiles } from '$lib/server/uploads/publishFile.ts';
import { sha256 } from '$lib/server/sha256.ts';
import { importShipped } from '$lib/server/sync.ts';
import { asStored } from './asStored.ts';
import { temporaryStore } from './temporaryStore.ts';

const shipped = 'static/data';
const surveys = readdirSync(`${shipped}/surveys`).map((name) => `surveys/${name}`);
const rowsOf = (file: string) =>
	readSurveys(readFileSync(`${shipped}/${file}`, 'utf8')).value.flatMap((wave) => wave.estimates);

test('everything shipped is stored, and read back from what is stored it is the same', async () => {
	const store = await temporaryStore();
	const report = await importShipped(store, shipped);
	expect(report).toMatchObject({ ok: true, files: [], repeated: [], changed: [], retired: [] });

	const list = await store.waves.list();
	// 153 waves, 747 estimates and 96 events, as static/data/SOURCES.md counts them.
	expect(list).toHaveLength(153);
	expect(list.reduce((sum, wave) => sum + wave.estimateCount, 0)).toBe(747);
	expect(await store.events.list()).toHaveLength(96);

	for (const { id, questionCount } of list) {
		const csv = (await store.waves.csv(id))!;
		const reading = readSurveys(csv);
		const { wave, revision } = (await store.waves.get(id))!;
		expect(reading).toEqual({ value: [asStored(wave)], problems: [] });
		expect(writeSurveys(reading.value)).toBe(csv);
		expect(revision).toMatchObject({ n: 1, sha256: sha256(csv), origin: 'shipped' });
		expect(questionCount).toBe(new Set(wave.estimates.map((e) => e.questionId)).size);
		expect(await store.waves.revisionCsv(id, 1)).toBe(csv);
	}
	const all = await store.waves.all();
	expect(readSurveys(writeSurveys(all)).value).toEqual(all.map(asStored));
});

test('a question holds every row of the files that is about it, and no other', async () => {
	const store = await temporaryStore();
	await importShipped(store, shipped);
	const rows = surveys.flatMap(rowsOf);
	const questions = await store.questions.list();
	expect(questions.map(({ id }) => id).sort()).toEqual(
		[...new Set(rows.map((row) => row.questionId))].sort()
	);
	for (const { id, waveCount, estimateCount, latestWave } of questions) {
		const waves = (await store.questions.get(id)).map(asStored);
		expect(waves).toHaveLength(waveCount);
		expect(waves.map((wave) => wave.id)).toContain(latestWave);
		const estimates = waves.flatMap((wave) => wave.estimates);
		expect(estimates).toHaveLength(estimateCount);
		const byText = (list: object[]) => list.map((row) => JSON.stringify(row)).sort();
		expect(byText(estimates)).toEqual(byText(rows.filter((row) => row.questionId === id)));
	}
});

test('uploading a shipped file finds everything identical', async () => {
	const store = await temporaryStore();
	await importShipped(store, shipped);
	for (const file of [...surveys, 'events.csv']) {
		const content = readFileSync(`${shipped}/${file}`);
		const { files, waves, events } = await checkFiles(store, [{ filename: file, content }]);
		expect(files[0]!.problems).toEqual([]);
		const statuses = [...waves, ...events].map(({ status }) => status);
		expect(new Set(statuses)).toEqual(new Set(['identical']));
	}
});
