// Started by the site itself: does heavy work, job after job, as it is told by the process that started it.
import type { Answer, Order } from '$lib/server/workerProcess.ts';
import { jobs } from '$lib/server/work/jobs.ts';

const pause = 200;
let told = 0;

const answer = (what: Answer) => void process.send?.(what);

process.on('message', ({ job, task }: Order) => {
	const progress = (done: number) => {
		if (Date.now() - told < pause) return;
		told = Date.now();
		answer({ progress: done });
	};
	Promise.resolve(jobs[job](task as never, { progress })).then(
		(done) => answer({ done }),
		(reason: unknown) => {
			console.error(reason);
			answer({ failed: reason instanceof Error ? reason.message : String(reason) });
		}
	);
});
process.on('disconnect', () => process.exit());
