// Started by the site itself: does heavy work, job after job, as it is told by the process that started it.
import type { Answer, Order } from '$lib/server/workerProcess.ts';
import { jobs } from '$lib/server/jobs/jobs.ts';
import { sentenceFor } from '$lib/server/jobs/workFailed.ts';

/** How often it is told how far a job is, in milliseconds. */
const pause = 200;
/** The bytes of memory from which on a process has grown. */
const much = 128_000_000;
const parent = process.ppid;
let told = 0;

const answer = (what: Answer) => void process.send?.(what);
const end = (outcome: { done: unknown } | { failed: string }) =>
	answer({ ...outcome, grown: process.memoryUsage.rss() > much });

process.on('message', ({ job, task }: Order) => {
	const progress = (done: number) => {
		if (Date.now() - told < pause) return;
		told = Date.now();
		// Nobody waits for this any more; in the midst of a job no event tells.
		if (process.ppid !== parent || !process.connected) process.exit();
		answer({ progress: done });
	};
	Promise.resolve(jobs[job](task as never, { progress })).then(
		(done) => end({ done }),
		(reason: unknown) => end({ failed: sentenceFor(reason) })
	);
});
process.on('disconnect', () => process.exit());
