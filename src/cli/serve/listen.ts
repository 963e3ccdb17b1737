import { type RequestListener, type Server, createServer } from 'node:http';
import { isIP } from 'node:net';
import { StoreError } from '$lib/server/storeError.ts';

const minute = 60_000;

/** Why an address cannot be listened at, in a sentence. */
function sentence(error: NodeJS.ErrnoException, host: string, port: number): string {
	switch (error.code) {
		case 'EADDRINUSE':
			return `Port ${port} is in use already; stop what uses it, or set PORT to another one.`;
		case 'EACCES':
			return `Port ${port} may not be used by this user; set PORT to one from 1024 on.`;
		case 'ENOTFOUND':
		case 'EADDRNOTAVAIL':
			return `HOST is "${host}", which is no address of this machine.`;
		default:
			return `${host}, port ${port}, cannot be listened at (${error.message}).`;
	}
}

function listenAt(address: string, port: number, onRequest: RequestListener): Promise<Server> {
	// Long enough for a large file on a slow line; what dawdles over its headers is cut off sooner, as ever.
	const server = createServer({ requestTimeout: 30 * minute }, onRequest);
	return new Promise((resolve, reject) =>
		server.once('error', reject).listen(port, address, () => resolve(server))
	);
}

/**
 * Listens at a host and port, at port 0 at one that is free. `localhost` means the machine by both of its names, IPv4
 * and IPv6, where it has both.
 */
export async function listen(host: string, port: number, onRequest: RequestListener) {
	const local = host === 'localhost';
	try {
		const first = await listenAt(local ? '127.0.0.1' : host, port, onRequest);
		const address = first.address();
		const actualPort = typeof address === 'object' && address ? address.port : port;
		const second = local ? await ipv6(actualPort, onRequest) : [];
		return { servers: [first, ...second], port: actualPort };
	} catch (error) {
		throw new StoreError(sentence(error as NodeJS.ErrnoException, host, port));
	}
}

async function ipv6(port: number, onRequest: RequestListener): Promise<Server[]> {
	try {
		return [await listenAt('::1', port, onRequest)];
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' || code === 'EINVAL') return [];
		throw error;
	}
}

/** The address under which a browser on this machine finds what listens at `host`. */
export function localAddress(host: string, port: number): string {
	const everywhere = host === '0.0.0.0' || host === '::';
	const name = everywhere ? 'localhost' : isIP(host) === 6 ? `[${host}]` : host;
	return `http://${name}:${port}`;
}
