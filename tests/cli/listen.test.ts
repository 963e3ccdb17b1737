import type { Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { listen, localAddress } from '../../src/cli/serve/listen.ts';
import { protocol } from '../../src/cli/serve/protocol.ts';

const open: Server[] = [];

afterEach(() => {
	for (const server of open.splice(0)) server.close();
});

async function hello(host: string, port: number) {
	const { servers, port: actual } = await listen(host, port, (_, response) =>
		response.end('hello')
	);
	open.push(...servers);
	return actual;
}

test('localhost answers by its name and by its number', async () => {
	const port = await hello('localhost', 0);
	for (const name of ['localhost', '127.0.0.1'])
		expect(await (await fetch(`http://${name}:${port}`)).text()).toBe('hello');
});

test('a port in use and a host that is not this machine are said in a sentence', async () => {
	const port = await hello('127.0.0.1', 0);
	await expect(hello('localhost', port)).rejects.toThrow(
		`Port ${port} is in use already; stop what uses it, or set PORT to another one.`
	);
	await expect(hello('192.0.2.1', 0)).rejects.toThrow(
		'HOST is "192.0.2.1", which is no address of this machine.'
	);
});

test('the printed address leads there from this machine', () => {
	expect(localAddress('localhost', 3000)).toBe('http://localhost:3000');
	expect(localAddress('0.0.0.0', 3000)).toBe('http://localhost:3000');
	expect(localAddress('::', 3000)).toBe('http://localhost:3000');
	expect(localAddress('::1', 3000)).toBe('http://[::1]:3000');
});

test('without a word from a proxy, and with a false one, the protocol is http', () => {
	expect(protocol({})).toBe('http');
	expect(protocol({ 'x-forwarded-proto': 'https' })).toBe('https');
	expect(protocol({ 'x-forwarded-proto': 'https, http' })).toBe('https');
	expect(protocol({ 'x-forwarded-proto': 'javascript' })).toBe('http');
});
