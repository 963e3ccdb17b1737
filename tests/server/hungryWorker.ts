// A process of work that takes all the memory it can get for a task with the digest “hungry”, says that it has grown and which
// it is for one with the digest “grown”, and does every other.
import { jobs } from '$lib/server/jobs/jobs.ts';
import type { Answer, Order } from '$lib/server/workerProcess.ts';

const answer = (what: Answer) => void process.send?.(what);

process.on('message', ({ job, task }: Order) => {
	const { digest } = task as { digest?: string };
	if (digest === 'grown') return answer({ done: process.pid, grown: true });
	if (digest === 'hungry') {
		const kept: number[][] = [];
		for (;;) kept.push(Array.from({ length: 100_000 }, (_, i) => i + 0.5));
	}
	void jobs[job](task as never, { progress: () => undefined }).then((done) =>
		answer({ done, grown: false })
	);
});
process.on('disconnect', () => process.exit());
