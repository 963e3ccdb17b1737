import { Agent } from 'node:http';
import { load } from './benchPage.ts';
import { timed } from './timed.ts';

const requests = 60;

/** Milliseconds a page takes on this site and on another, and how many times longer on this one. */
export async function benchAgainst(site: string, other: string, path: string): Promise<string> {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	try {
		for (const each of [site, other]) await load(each + path, agent, 5, 1);
		const [ours, theirs] = await timed(
			7,
			() => load(site + path, agent, requests, 1),
			() => load(other + path, agent, requests, 1)
		);
		const each = (seconds: number) => ((1000 * seconds) / requests).toFixed(2);
		return `${path}: ${each(ours)} ms, the other ${each(theirs)} ms, ratio ${(ours / theirs).toFixed(2)}`;
	} finally {
		agent.destroy();
	}
}
