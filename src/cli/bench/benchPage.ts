import { Agent, get } from 'node:http';
import { bareServer } from './bareServer.ts';
import { timed } from './timed.ts';

const requests = 400;
const atOnce = 8;

/** Requests per second of a page beside those of a bare `node:http` server that returns the same bytes. */
export async function benchPage(site: string, path: string): Promise<string> {
	const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
	const body = await fetched(site + path, agent);
	const bare = await bareServer(body);
	try {
		const [ours, alone] = await timed(
			3,
			() => load(site + path, agent, requests, atOnce),
			() => load(bare.url, agent, requests, atOnce)
		);
		return `${path}: ${Math.round(requests / ours)} requests/s, bare node:http ${Math.round(requests / alone)} requests/s, ratio ${(alone / ours).toFixed(3)} (${body.length} bytes)`;
	} finally {
		agent.destroy();
		bare.stop();
	}
}

/** Asks for a page so many times, some at once. */
export async function load(
	url: string,
	agent: Agent,
	times: number,
	together: number
): Promise<void> {
	let left = times;
	const one = async () => {
		while (left-- > 0) await fetched(url, agent);
	};
	await Promise.all(Array.from({ length: together }, one));
}

function fetched(url: string, agent: Agent): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		get(url, { agent }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				if (response.statusCode === 200) resolve(Buffer.concat(chunks));
				else reject(new Error(`${url} answers ${response.statusCode}`));
			});
		}).on('error', reject);
	});
}
