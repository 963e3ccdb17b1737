import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import type { Store } from '$lib/server/store.ts';
import { builtProgram } from '../builtProgram.ts';
import { temporaryFolder, temporaryStore } from '../temporaryStore.ts';
import { publication } from './publication.ts';

const ROUNDS = 50;
const publisher = builtProgram('tests/server/crash/publisher.ts');

/** Lets a process publish and kills it soon after a few publications, or none; answers how many it acknowledged. */
function publishUntilKilled(dataFolder: string, round: number): Promise<number> {
	const child = spawn(process.execPath, [
		'--disable-warning=ExperimentalWarning',
		publisher,
		dataFolder,
		String(round)
	]);
	let [said, complaint] = ['', ''];
	const kill = () => child.kill('SIGKILL');
	if (round % 5 === 0) setTimeout(kill, Math.random() * 300);
	child.stdout.on('data', (chunk: Buffer) => {
		said += chunk.toString();
		if (said.split('\n').length - 2 >= round % 5) setTimeout(kill, Math.random() * 20);
	});
	child.stderr.on('data', (chunk: Buffer) => {
		complaint += chunk.toString();
	});
	return new Promise((done, failed) => {
		child.on('close', () => {
			if (complaint) failed(new Error(complaint));
			else done(Math.max(0, said.split('\n').length - 2));
		});
	});
}

async function expectWhole(store: Store, round: number, number: number): Promise<void> {
	for (const wave of publication(round, number)) {
		expect(await store.waves.get(wave.id)).toMatchObject({ wave, revision: { n: 1 } });
		expect(await store.waves.csv(wave.id)).toBe(writeSurveys([wave]));
	}
}

test('killed at any moment, what was acknowledged is there whole and nothing is there in part', async () => {
	const dataFolder = temporaryFolder();
	const acknowledged: number[] = [];
	for (let round = 0; round < ROUNDS; round++)
		acknowledged.push(await publishUntilKilled(dataFolder, round));

	const store = await temporaryStore({ dataFolder });
	let unanswered = 0;
	for (const [round, count] of acknowledged.entries()) {
		for (let number = 0; number < count; number++) await expectWhole(store, round, number);
		// The one in flight may have been stored just before it could be acknowledged, but then all of it.
		if (!(await store.waves.revisions(`round-${round}-${count}-1`)).length) continue;
		await expectWhole(store, round, count);
		unanswered++;
	}
	const publications = acknowledged.reduce((sum, count) => sum + count, 0) + unanswered;
	expect(await store.waves.list()).toHaveLength(3 * publications);
	expect((await store.waves.all()).flatMap(({ estimates }) => estimates)).toHaveLength(
		75 * publications
	);
	acknowledged.forEach((count, round) => expect(count).toBeGreaterThanOrEqual(round % 5));
}, 120_000);
