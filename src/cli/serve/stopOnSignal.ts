import type { Server } from 'node:http';

/** How long answers that are under way may take once the site is told to stop. */
const patience = 10_000;

/** Ends the process on SIGINT and SIGTERM: at once for who waits, after its answer for who is being answered. */
export function stopOnSignal(servers: Server[]): void {
	let stopping = false;
	const stop = () => {
		// npm passes on the Ctrl-C that the terminal has sent already.
		if (stopping) return;
		stopping = true;
		const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
		setInterval(() => servers.forEach((server) => server.closeIdleConnections()), 100);
		setTimeout(() => servers.forEach((server) => server.closeAllConnections()), patience);
		void Promise.all(closed).then(() => process.exit(0));
	};
	process.on('SIGINT', stop).on('SIGTERM', stop);
}
