import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { receiveFile } from '../../src/lib/server/multipart.ts';

function form(file: Blob | null, name = 'wave.csv'): Request {
	const body = new FormData();
	if (file) body.set('file', file, name);
	else body.set('note', 'hello');
	return new Request('http://localhost/upload', { method: 'POST', body });
}

function raw(body: string | ReadableStream<Uint8Array>): Request {
	return new Request('http://localhost/upload', {
		method: 'POST',
		headers: { 'content-type': 'multipart/form-data; boundary=x' },
		body,
		duplex: 'half'
	} as RequestInit);
}

const start = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n';

describe('receiveFile', () => {
	it('hands on the bytes and the name of the file', async () => {
		const received = await receiveFile(form(new Blob(['a,b\r\n1,2\r\n']), '조사.csv'), (file) =>
			text(file.stream).then((content) => [file.filename, content])
		);
		expect(received).toEqual({ kept: ['조사.csv', 'a,b\r\n1,2\r\n'] });
	});

	it('reads a file to its end that was given up at its first chunk', async () => {
		let sent = 0;
		const chunk = new TextEncoder().encode('x'.repeat(65_536));
		const body = new ReadableStream<Uint8Array>({
			start: (controller) => controller.enqueue(new TextEncoder().encode(start)),
			pull(controller) {
				if (sent++ < 40) controller.enqueue(chunk);
				else {
					controller.enqueue(new TextEncoder().encode('\r\n--x--\r\n'));
					controller.close();
				}
			}
		});
		const keep = async (file: { stream: AsyncIterable<unknown> }) => {
			for await (const _chunk of file.stream) throw new Error('too large');
		};
		await expect(receiveFile(raw(body), keep)).rejects.toThrow('too large');
		expect(sent).toBeGreaterThan(40);
	});

	it('says when no file was chosen', async () => {
		const keep = () => Promise.reject(new Error('nothing to keep'));
		expect(await receiveFile(form(null), keep)).toEqual({ fault: 'no-file' });
		expect(await receiveFile(form(new Blob([]), ''), keep)).toEqual({ fault: 'no-file' });
	});

	it('keeps nothing of a form that breaks off', async () => {
		let failed = false;
		const received = await receiveFile(raw(`${start}a,b\r\n`), (file) =>
			text(file.stream).catch((reason: unknown) => {
				failed = true;
				throw reason;
			})
		);
		expect(received).toEqual({ fault: 'broken-form' });
		expect(failed).toBe(true);
	});

	it('keeps nothing when the sender goes away', async () => {
		const body = new ReadableStream<Uint8Array>({
			start(controller) {
				controller.enqueue(new TextEncoder().encode(`${start}a,b\r\n`));
				setTimeout(() => controller.error(new Error('aborted')), 10);
			}
		});
		const received = await receiveFile(raw(body), (file) => text(file.stream));
		expect(received).toEqual({ fault: 'broken-form' });
	});

	it('refuses what is no form', async () => {
		const request = new Request('http://localhost/upload', { method: 'POST', body: 'a,b' });
		expect(await receiveFile(request, () => Promise.resolve())).toEqual({
			fault: 'broken-form'
		});
	});

	it('passes on a failure to keep the file', async () => {
		const keep = () => Promise.reject(new Error('disk full'));
		await expect(receiveFile(form(new Blob(['a'])), keep)).rejects.toThrow('disk full');
	});
});
