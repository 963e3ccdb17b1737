import { fork } from 'node:child_process';
import { setPriority } from 'node:os';
import { outOfMemory, workerEnded } from '$lib/words/interface/server.ts';
import type { Job } from './jobs/jobs.ts';
import { WorkFailed } from './jobs/workFailed.ts';

/** What a process of work is told, and what it answers. */
export interface Order {
	job: Job;
	task: unknown;
}
export type Answer =
	| { progress: number }
	/** `grown` where the process holds much more memory than one that has just begun. */
	| ({ grown: boolean } & ({ done: unknown } | { failed: string }));

/** The memory a process may take for long-lived objects, in megabytes. */
const old = 256;
/** The same for each half of the new ones, by the first job of the process: reading files makes most of them. */
const half: Record<Job, number> = { check: 16, publish: 8, trends: 8 };
/** How much less it may hinder what answers requests. */
const lower = 5;
/** How long a process waits for the next job, in milliseconds. */
const idle = 30_000;

/**
 * Starts a process that does one job after another, and ends when there is nothing to do for a while or it has grown.
 *
 * @param first the job it is started for
 * @param ended is called when it can be given no more jobs, perhaps more than once
 */
export function startProcess(program: string, first: Job, ended: () => void) {
	const child = fork(program, [], {
		execArgv: [`--max-old-space-size=${old}`, `--max-semi-space-size=${half[first]}`],
		serialization: 'advanced',
		stdio: ['ignore', 'inherit', 'pipe', 'ipc']
	});
	try {
		setPriority(child.pid!, lower);
	} catch {
		// then it has the same priority as everything else
	}
	const kill = () => void child.kill('SIGKILL');
	// It may be in the middle of something and would not notice.
	process.once('exit', kill);
	let said = '';
	child.stderr!.setEncoding('utf8').on('data', (text: string) => {
		said = (said + text).slice(-10_000);
		if (!/heap|Mark-Compact|Scavenge/.test(text)) process.stderr.write(text);
	});
	let current: {
		progress: (done: number) => void;
		done: (outcome: unknown) => void;
		failed: (reason: unknown) => void;
	} | null = null;
	let timer: NodeJS.Timeout | undefined;
	const rest = () => {
		current = null;
		timer = setTimeout(() => child.kill(), idle);
		timer.unref();
		child.unref();
		child.channel?.unref();
	};
	child.on('message', (answer: Answer) => {
		const asked = current;
		if (!asked) return;
		if ('progress' in answer) return asked.progress(answer.progress);
		rest();
		// Nothing else gives back the memory that a job took.
		if (answer.grown) {
			ended();
			child.kill();
		}
		if ('done' in answer) asked.done(answer.done);
		else asked.failed(new WorkFailed(answer.failed));
	});
	child.once('close', () => {
		clearTimeout(timer);
		process.off('exit', kill);
		ended();
		current?.failed(new WorkFailed(/heap out of memory/.test(said) ? outOfMemory : workerEnded));
		current = null;
	});
	child.once('error', (reason) => current?.failed(reason));
	return {
		pid: child.pid!,
		run: (job: Job, task: unknown, progress: (done: number) => void): Promise<unknown> =>
			new Promise((done, failed) => {
				clearTimeout(timer);
				child.ref();
				child.channel?.ref();
				current = { progress, done, failed };
				child.send({ job, task } satisfies Order);
			}),
		kill
	};
}

export type WorkerProcess = ReturnType<typeof startProcess>;
