import { setTimeout } from 'node:timers/promises';

const pause = 20;

/** Asks for pages in turn, again and again, until it is stopped; then tells how long the slowest took. */
export function askPages(site: string, paths: string[]) {
	const took = new Map<string, number[]>(paths.map((path) => [path, []]));
	let going = true;
	const asking = (async () => {
		for (let i = 0; going; i++) {
			const path = paths[i % paths.length]!;
			const start = performance.now();
			const response = await fetch(site + path);
			await response.arrayBuffer();
			if (!response.ok) throw new Error(`${path} answers ${response.status}`);
			took.get(path)!.push(performance.now() - start);
			await setTimeout(pause);
		}
	})();
	return {
		async stop(): Promise<string> {
			going = false;
			await asking;
			const all = [...took.values()].flat().sort((a, b) => a - b);
			const at = (share: number) => all[Math.min(all.length - 1, Math.floor(all.length * share))]!;
			const slowest = [...took].map(([path, times]) => `${path} ${Math.max(...times).toFixed(0)}`);
			return `p50 ${at(0.5).toFixed(0)} ms, p99 ${at(0.99).toFixed(0)} ms of ${all.length} requests (slowest ${slowest.join(', ')})`;
		}
	};
}
