// Started by the site itself: does heavy work, job after job, as it is told by the process that started it.
import type { Answer, Order } from '$lib/server/workerProcess.ts';
import { jobs } from '$lib/server/jobs/jobs.ts';
import { sentenceFor } from '$lib/server/jobs/workFailed.ts';

const pause = 200;
const parent = process.ppid;
let told = 0;

const answer = (what: Answer) => void process.send?.(what);

process.on('message', ({ job, task }: Order) => {
	const progress = (done: number) => {
		if (Date.now() - told < pause) return;
		told = Date.now();
		// Nobody waits for this any more; in the midst of a job no event tells.
		if (process.ppid !== parent || !process.connected) process.exit();
		answer({ progress: done });
	};
	Promise.resolve(jobs[job](task as never, { progress })).then(
		(done) => answer({ done }),
		(reason: unknown) => answer({ failed: sentenceFor(reason) })
	);
});
process.on('disconnect', () => process.exit());
