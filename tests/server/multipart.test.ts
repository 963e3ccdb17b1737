import { text } from 'node:stream/consumers';
import { describe, expect, it, vi } from 'vitest';
import { type IncomingFile, mostFiles, receiveFiles } from '../../src/lib/server/http/multipart.ts';

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

const receive = <T>(
	request: Request,
	keep: (file: IncomingFile) => Promise<T>,
	discard: (kept: T) => Promise<void> = () => Promise.resolve()
) => receiveFiles(request, { keep, discard });

function severalOf(names: string[]): Request {
	const body = new FormData();
	for (const name of names) body.append('file', new Blob([`content of ${name}`]), name);
	return new Request('http://localhost/upload', { method: 'POST', body });
}

const start = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n';

describe('receiveFiles', () => {
	it('hands on the bytes and the name of the file', async () => {
		const received = await receive(form(new Blob(['a,b\r\n1,2\r\n']), '조사.csv'), (file) =>
			text(file.stream).then((content) => [file.filename, content])
		);
		expect(received).toEqual({ kept: [['조사.csv', 'a,b\r\n1,2\r\n']] });
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
		await expect(receive(raw(body), keep)).rejects.toThrow('too large');
		expect(sent).toBeGreaterThan(40);
	});

	it('reads a large file to its end that nobody wanted to see', async () => {
		const keep = () => Promise.reject(new Error('no CSV'));
		const large = form(new Blob(['x'.repeat(1_000_000)]));
		await expect(receive(large, keep)).rejects.toThrow('no CSV');
	});

	it('says when no file was chosen', async () => {
		const keep = () => Promise.reject(new Error('nothing to keep'));
		expect(await receive(form(null), keep)).toEqual({ fault: 'no-file' });
		expect(await receive(form(new Blob([]), ''), keep)).toEqual({ fault: 'no-file' });
	});

	it('keeps nothing of a form that breaks off', async () => {
		let failed = false;
		const received = await receive(raw(`${start}a,b\r\n`), (file) =>
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
		const received = await receive(raw(body), (file) => text(file.stream));
		expect(received).toEqual({ fault: 'broken-form' });
	});

	it('refuses what is no form', async () => {
		const request = new Request('http://localhost/upload', { method: 'POST', body: 'a,b' });
		expect(await receive(request, () => Promise.resolve())).toEqual({
			fault: 'broken-form'
		});
	});

	it('passes on a failure to keep the file', async () => {
		const keep = () => Promise.reject(new Error('disk full'));
		await expect(receive(form(new Blob(['a'])), keep)).rejects.toThrow('disk full');
	});

	it('hands on each of several files', async () => {
		const received = await receive(severalOf(['a.csv', 'b.csv']), (file) => text(file.stream));
		expect(received).toEqual({ kept: ['content of a.csv', 'content of b.csv'] });
	});

	it('discards the others where one cannot be kept, or where there are too many', async () => {
		const discard = vi.fn(() => Promise.resolve());
		const keep = async ({ filename, stream }: IncomingFile) => {
			if (filename === 'b.csv') throw new Error('no CSV');
			await text(stream);
			return filename;
		};
		const failing = receive(severalOf(['a.csv', 'b.csv', 'c.csv']), keep, discard);
		await expect(failing).rejects.toThrow('no CSV');
		expect(discard.mock.calls).toEqual([['a.csv'], ['c.csv']]);
		const many = Array.from({ length: mostFiles + 1 }, (_, i) => `${i}.csv`);
		discard.mockClear();
		expect(await receive(severalOf(many), keep, discard)).toEqual({ fault: 'too-many-files' });
		expect(discard).toHaveBeenCalledTimes(mostFiles);
	});
});
