import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import { checkedMeta } from '$lib/server/uploads/checkedMeta.ts';
import { openDatabase } from '$lib/server/db/openDatabase.ts';
import { Cancelled, createWorker } from '$lib/server/worker.ts';
import { beginStaging } from '$lib/server/jobs/staging.ts';
import { startProcess } from '$lib/server/workerProcess.ts';
import { builtProgram } from './builtProgram.ts';
import { madeUpEstimate, madeUpWave } from './madeUpWave.ts';
import { temporaryFolder } from './temporaryStore.ts';

const program = builtProgram('src/cli/worker.ts');
const hungry = builtProgram('tests/server/hungryWorker.ts');

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
	const worker = startProcess(program, 'check', () => undefined);
	const job = worker.run('check', await task(), () => undefined);
	worker.kill();
	await expect(job).rejects.toThrow(/^The work on this file was broken off\. Nothing was stored/);
}, 30_000);

test('a job that takes more memory than it may have is told in a sentence, and the next is done', async () => {
	const worker = createWorker(hungry);
	try {
		const large = await task();
		const [first, next] = [
			worker.run('check', { ...large, digest: 'hungry' }, 'a'),
			worker.run('check', await task(), 'b')
		];
		await expect(first).rejects.toThrow(
			'The file needs more memory than there is. Nothing was stored: please split it'
		);
		expect(readdirSync(dirname(large.staging)).join()).not.toContain('checked');
		expect((await next).counts.new).toBeGreaterThan(0);
	} finally {
		worker.close();
	}
}, 60_000);

test('a process that has grown is given no more jobs', async () => {
	const worker = createWorker(hungry);
	try {
		const grown = { ...(await task()), digest: 'grown' };
		const [first, next] = [worker.run('check', grown, 'a'), worker.run('check', grown, 'b')];
		expect(await first).not.toEqual(await next);
		expect((await worker.run('check', await task(), 'c')).counts.new).toBeGreaterThan(0);
	} finally {
		worker.close();
	}
}, 30_000);

test('a job that cannot be done says so in a sentence, here and apart, and the next is done', async () => {
	const [worker, here] = [createWorker(program), createWorker(undefined)];
	const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	onTestFinished(() => said.mockRestore());
	try {
		const gone = { ...(await task()), files: [{ filename: 'a.csv', path: '/no/such/file' }] };
		const sentence = /^Something went wrong here that is not the fault of the file\. [^/]+$/;
		await expect(worker.run('check', gone, 'a')).rejects.toThrow(sentence);
		await expect(here.run('check', gone, 'a')).rejects.toThrow(sentence);
		// whoever runs the site finds the reason on the console
		expect(String(said.mock.calls[0]![0])).toMatch(/no such file/);
		expect(readdirSync(dirname(gone.staging)).join()).not.toContain('checked');
		expect((await worker.run('check', await task(), 'a')).counts.new).toBeGreaterThan(0);
	} finally {
		worker.close();
	}
}, 30_000);

/** Starts the program on a job, as the site does, and is killed as soon as the job is under way. */
const killedParent = `
	const { fork } = require('node:child_process');
	const [program, task] = process.argv.slice(1);
	const child = fork(program, [], { serialization: 'advanced' });
	child.on('message', () => process.kill(process.pid, 'SIGKILL'));
	child.send({ job: 'check', task: JSON.parse(task) });
`;

test('a process whose parent was killed ends in the middle of its job', async () => {
	const estimates = Array.from({ length: 100 }, (_, i) =>
		madeUpEstimate('Yes', 40, { questionId: `question-${i}` })
	);
	const waves = Array.from({ length: 2_000 }, (_, i) => madeUpWave(`wave-${i}`, { estimates }));
	const order = await task(writeSurveys(waves));
	const parent = spawn(process.execPath, ['-e', killedParent, program, JSON.stringify(order)]);
	// it is closed once nobody writes to its output any more, the program included
	const signal = await new Promise((done) => parent.on('close', (_, by) => done(by)));
	expect(signal).toBe('SIGKILL');
	expect(existsSync(order.staging)).toBe(false);
}, 60_000);

test("an attempt that lives on is in nobody's way", async () => {
	const path = join(temporaryFolder(), 'checked.db');
	const old = await beginStaging(path);
	const next = await beginStaging(path);
	expect(() => old.finish({ digest: 'old' })).toThrow();
	next.db.exec("insert into canonical values (1, 'next')");
	next.finish({ digest: 'next' });
	old.abandon();
	expect(await checkedMeta(path)).toEqual({ digest: 'next' });
	expect(readdirSync(dirname(path))).toEqual(['checked.db']);
});
