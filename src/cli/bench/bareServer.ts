import { spawn } from 'node:child_process';

const program = `
const chunks = [];
process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
	const body = Buffer.concat(chunks);
	const server = require('node:http').createServer((request, response) => {
		response.writeHead(200, { 'content-type': 'text/html', 'content-length': body.length });
		response.end(body);
	});
	server.listen(0, '127.0.0.1', () => console.log(server.address().port));
});`;

/** Starts a server of its own process that answers everything with the same bytes and does nothing else. */
export function bareServer(body: Uint8Array): Promise<{ url: string; stop: () => void }> {
	const child = spawn(process.execPath, ['--eval', program], {
		stdio: ['pipe', 'pipe', 'inherit']
	});
	child.stdin.end(body);
	return new Promise((resolve, reject) => {
		child.once('error', reject).once('exit', () => reject(new Error('the bare server ended')));
		child.stdout.once('data', (port: Buffer) =>
			resolve({
				url: `http://127.0.0.1:${port.toString().trim()}`,
				stop: () => void child.kill()
			})
		);
	});
}
