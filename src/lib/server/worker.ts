import { type Job, type Outcome, type Task, jobs } from './jobs/jobs.ts';
import { WorkFailed, sentenceFor } from './jobs/workFailed.ts';
import { type WorkerProcess, startProcess } from './workerProcess.ts';

/** How far a job is. */
export interface JobState {
	job: Job;
	/** How much of it is done, from 0 to 1. */
	progress: number;
	/** Whether others are done first. */
	waiting: boolean;
}

/** A job that was called off. */
export class Cancelled extends Error {
	override name = 'Cancelled';
}

interface Queued extends JobState {
	key: string;
	task: unknown;
	settle: { done: (outcome: never) => void; failed: (reason: unknown) => void };
}

/**
 * Does heavy work one job at a time: in a process of its own, given the program of one, so that requests are answered
 * meanwhile; else here.
 */
export function createWorker(program: string | undefined) {
	const queue: Queued[] = [];
	let child: WorkerProcess | null = null;
	let busy = false;

	async function work(queued: Queued): Promise<unknown> {
		const progress = (done: number) => void (queued.progress = done);
		if (!program)
			return jobs[queued.job](queued.task as never, { progress }).catch((reason: unknown) => {
				throw new WorkFailed(sentenceFor(reason));
			});
		child ??= started(program, queued.job);
		return child.run(queued.job, queued.task, progress);
	}

	function started(path: string, first: Job): WorkerProcess {
		const own = startProcess(path, first, () => {
			if (child === own) child = null;
		});
		return own;
	}

	async function next(): Promise<void> {
		if (busy) return;
		busy = true;
		for (let queued = queue[0]; queued; queued = queue[0]) {
			queued.waiting = false;
			await work(queued).then(
				queued.settle.done as (outcome: unknown) => void,
				queued.settle.failed
			);
			const at = queue.indexOf(queued);
			if (at >= 0) queue.splice(at, 1);
		}
		busy = false;
	}

	return {
		/** Whether requests are answered meanwhile. */
		apart: program !== undefined,
		/** Does a job after those that were asked for before; the key tells whose it is. */
		run: <J extends Job>(job: J, task: Task<J>, key: string): Promise<Outcome<J>> =>
			new Promise((done, failed) => {
				queue.push({ job, task, key, progress: 0, waiting: true, settle: { done, failed } });
				void next();
			}),
		/** How far the job of a key is; `null` where there is none. */
		state(key: string): JobState | null {
			const found = queue.find((queued) => queued.key === key);
			return found ? { job: found.job, progress: found.progress, waiting: found.waiting } : null;
		},
		/** Calls off the jobs of a key; what they had begun is gone. */
		cancel(key: string): void {
			for (const queued of queue.filter((each) => each.key === key)) {
				queue.splice(queue.indexOf(queued), 1);
				if (!queued.waiting) child?.kill();
				queued.settle.failed(new Cancelled());
			}
		},
		close(): void {
			child?.kill();
		}
	};
}

export type Worker = ReturnType<typeof createWorker>;
