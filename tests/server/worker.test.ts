import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from 'vite';
import { openDatabase } from '$lib/server/db/openDatabase.ts';
import { Cancelled, createWorker } from '$lib/server/worker.ts';
import { startProcess } from '$lib/server/workerProcess.ts';
import { temporaryFolder } from './temporaryStore.ts';

/** Below the packages, where Node finds those that the program imports. */
const bundle = resolve('node_modules/.topline-worker', String(process.pid));
const program = join(bundle, 'worker.js');

beforeAll(async () => {
	await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		resolve: { alias: { $lib: resolve('src/lib') } },
		build: {
			ssr: resolve('src/cli/worker.ts'),
			target: 'node20',
			outDir: bundle,
			rolldownOptions: { output: { entryFileNames: 'worker.js' } }
		}
	});
}, 60_000);
afterAll(() => {
	rmSync(bundle, { recursive: true, force: true });
});

async function task(text = readFileSync('static/data/surveys/afsc.csv', 'utf8')) {
	const folder = temporaryFolder();
	const databaseUrl = `sqlite:${join(folder, 'topline.db')}`;
	await (await openDatabase(databaseUrl)).destroy();
	const path = join(folder, 'file');
	writeFileSync(path, text);
	const files = [{ filename: 'a.csv', path }];
	return { files, staging: join(folder, 'checked.db'), databaseUrl, digest: '' };
}

test('a process of its own does the same as this one', async () => {
	const [apart, here] = [createWorker(program), createWorker(undefined)];
	try {
		const mine = await here.run('check', await task(), 'a');
		expect(mine.counts.new).toBeGreaterThan(0);
		expect(await apart.run('check', await task(), 'a')).toEqual(mine);
	} finally {
		apart.close();
	}
}, 30_000);

test('one job waits for the other, and either can be called off', async () => {
	const worker = createWorker(program);
	try {
		const jobs = [worker.run('check', await task(), 'a'), worker.run('check', await task(), 'b')];
		expect(worker.state('a')).toMatchObject({ job: 'check', waiting: false });
		expect(worker.state('b')).toMatchObject({ job: 'check', waiting: true });
		worker.cancel('b');
		worker.cancel('a');
		for (const job of jobs) await expect(job).rejects.toThrow(Cancelled);
		expect(worker.state('a')).toBeNull();
		expect((await worker.run('check', await task(), 'c')).counts.new).toBeGreaterThan(0);
	} finally {
		worker.close();
	}
}, 30_000);

test('a process that ends half way is told in a sentence', async () => {
	const worker = startProcess(program, () => undefined);
	const job = worker.run('check', await task(), () => undefined);
	worker.kill();
	await expect(job).rejects.toThrow(/^The work on this file was broken off\. Nothing was stored/);
}, 30_000);

test('a job that cannot be done says why, and the process does the next', async () => {
	const worker = createWorker(program);
	try {
		const gone = { ...(await task()), files: [{ filename: 'a.csv', path: '/no/such/file' }] };
		await expect(worker.run('check', gone, 'a')).rejects.toThrow(/no such file/);
		expect((await worker.run('check', await task(), 'a')).counts.new).toBeGreaterThan(0);
	} finally {
		worker.close();
	}
}, 30_000);
