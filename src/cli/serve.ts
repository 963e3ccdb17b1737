// npm start, once all is installed and built: opens the store, brings in the shipped data and serves the site.
import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { prepareTrends } from '$lib/server/prepareTrends.ts';
import { settings } from '$lib/server/settings.ts';
import { readSite } from '$lib/server/site.ts';
import { openStore } from '$lib/server/store.ts';
import { invitationAddress } from '$lib/server/people/invitationAddress.ts';
import { sayFault } from './sayFault.ts';
import { bringInShipped } from './serve/bringInShipped.ts';
import { nameUnknownFeatured } from './serve/nameUnknownFeatured.ts';
import { listen, localAddress } from './serve/listen.ts';
import { protocol } from './serve/protocol.ts';
import { stopOnSignal } from './serve/stopOnSignal.ts';

const protocolHeader = 'x-forwarded-proto';

/** What the site's server reads from its environment as it loads. */
function setUp(env: NodeJS.ProcessEnv): void {
	if (!env.ORIGIN) delete env.ORIGIN;
	env.NODE_ENV ??= 'production';
	env.PROTOCOL_HEADER ??= protocolHeader;
	// Each route has its own limit; one for all would have to be that of uploads.
	env.BODY_SIZE_LIMIT = 'Infinity';
	env.WORKER_PROGRAM = fileURLToPath(new URL('./worker.js', import.meta.url));
}

async function loadSite(): Promise<RequestListener> {
	const address = new URL('../handler.js', import.meta.url).href;
	const { handler } = (await import(/* @vite-ignore */ address)) as {
		handler: (...call: [...Parameters<RequestListener>, next: () => void]) => void;
	};
	return (request, response) => {
		request.headers[protocolHeader] = protocol(request.headers);
		handler(request, response, () => response.writeHead(404).end());
	};
}

await sayFault(async () => {
	const { host, port, shippedData, dataFolder, ...rest } = settings();
	const { featured } = readSite(shippedData);
	setUp(process.env);
	let ready!: (site: RequestListener) => void;
	const site = new Promise<RequestListener>((resolve) => (ready = resolve));
	// First of all, so that a second start on a port in use leaves the store alone.
	const { servers, port: actualPort } = await listen(host, port, (request, response) => {
		void site.then((answer) => answer(request, response));
	});
	try {
		const store = await openStore({ dataFolder, ...rest });
		await bringInShipped(store, shippedData);
		await nameUnknownFeatured(store, shippedData, featured);
		await prepareTrends(store);
		ready(await loadSite());
		const address = process.env.ORIGIN ? rest.origin : localAddress(host, actualPort);
		const invitation = await store.editors.inviteFirst();
		await store.close();
		if (invitation)
			console.log(
				`There is no editor yet. To become the first, open ${invitationAddress(address, invitation)}`
			);
		// The last line: whoever waits for it has read all that comes before.
		console.log(`Topline is at ${address}`);
		stopOnSignal(servers);
	} catch (error) {
		for (const server of servers) server.close();
		throw error;
	}
});
