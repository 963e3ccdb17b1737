import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Papa from 'papaparse';
import { openStore } from '$lib/server/store.ts';
import { startProcess } from '$lib/server/workerProcess.ts';
import type { CheckReport } from '$lib/server/uploads/checkReport.ts';
import { respondentMapping, writeRespondents } from './writeRespondents.ts';

const rows = 1_000_000;

/** Seconds of the processor that a process has used; 0 where the system does not say. */
function processorSeconds(pid: number): number {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
		return (Number(fields[11]) + Number(fields[12])) / 100;
	} catch {
		return 0;
	}
}

/** The most memory a process has taken, in megabytes; 0 where the system does not say. */
function mostMemory(pid: number): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/VmHWM:\s+(\d+) kB/.exec(status)![1]) / 1024;
	} catch {
		return 0;
	}
}

function parseAlone(path: string): Promise<number> {
	let count = 0;
	return new Promise((done, failed) =>
		Papa.parse<string[]>(createReadStream(path), {
			chunk: ({ data }) => void (count += data.length),
			complete: () => done(count),
			error: failed
		})
	);
}

/** Asks for pages until it is told to stop; gives how long each took, in milliseconds. */
async function asking(site: string, going: () => boolean): Promise<number[]> {
	const took: number[] = [];
	for (let i = 0; going(); i++) {
		const start = performance.now();
		await (await fetch(site + ['/', '/questions', '/waves'][i % 3]!)).text();
		took.push(performance.now() - start);
		await setTimeout(20);
	}
	return took.sort((a, b) => a - b);
}

/**
 * A million made-up respondents with 50 columns: how long their estimates take, in a process of work as the site uses it, beside Papa
 * Parse alone streaming the same file; how much memory that process takes, and how long pages take meanwhile.
 */
export async function benchRespondents(site: string): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'topline-bench-'));
	const databaseUrl = `sqlite:${join(folder, 'topline.db')}`;
	try {
		const path = join(folder, 'file');
		await writeRespondents(path, rows);
		await (await openStore({ databaseUrl, dataFolder: folder, uploadLimit: 1 })).close();

		const [start, used] = [performance.now(), process.cpuUsage()];
		await parseAlone(path);
		const alone = (performance.now() - start) / 1000;
		const { user, system } = process.cpuUsage(used);

		const worker = startProcess(
			process.env.WORKER_PROGRAM ?? 'build/commands/worker.js',
			'check',
			() => {}
		);
		// Having grown, it ends with the job.
		let [seconds, memory] = [0, 0];
		const watch = setInterval(() => {
			seconds = Math.max(seconds, processorSeconds(worker.pid));
			memory = Math.max(memory, mostMemory(worker.pid));
		}, 50);
		let going = true;
		const asked = asking(site, () => going);
		const begun = performance.now();
		const files = [{ filename: 'respondents.csv', path, mapping: respondentMapping }];
		const task = { files, staging: join(folder, 'checked.db'), databaseUrl, digest: '' };
		const report = (await worker.run('check', task, () => {})) as CheckReport;
		const ours = (performance.now() - begun) / 1000;
		clearInterval(watch);
		going = false;
		const took = await asked;
		worker.kill();
		if (report.faulty || report.counts.new !== 1) throw new Error(JSON.stringify(report));
		const slowest = took[Math.ceil(took.length * 0.99) - 1]!;
		return [
			`respondents: ${rows} rows of 50 columns, 40 questions in ${ours.toFixed(1)} s`,
			`Papa Parse alone ${alone.toFixed(1)} s, ${(ours / alone).toFixed(2)} times`,
			`of the processor ${seconds.toFixed(1)} s and ${((user + system) / 1e6).toFixed(1)} s, ${(seconds / ((user + system) / 1e6)).toFixed(2)} times`,
			`at most ${memory.toFixed(0)} MB`,
			`pages meanwhile p99 ${slowest.toFixed(0)} ms of ${took.length}`
		].join('; ');
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
