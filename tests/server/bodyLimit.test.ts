import { describe, expect, it } from 'vitest';
import { bodyFault, drain, sizeInWords } from '../../src/lib/server/http/bodyLimit.ts';

const post = (headers: Record<string, string>, body: string | null = 'x') =>
	new Request('http://localhost/', { method: 'POST', headers, body });

describe('bodyFault', () => {
	it('accepts a body of exactly the limit and refuses one byte more', () => {
		expect(bodyFault(post({ 'content-length': '100' }), 100)).toBeNull();
		expect(bodyFault(post({ 'content-length': '101' }), 100)).toMatchObject({ status: 413 });
	});

	it('asks for the length of a body that hides it', () => {
		expect(bodyFault(post({}), 100)).toMatchObject({ status: 411 });
	});

	it('has nothing against no body', () => {
		expect(bodyFault(post({}, null), 100)).toBeNull();
	});

	it('names the limit', () => {
		const limit = 64 * 1024 * 1024;
		expect(bodyFault(post({ 'content-length': '99999999' }), limit)?.message).toBe(
			'This is larger than the 64 MB that are accepted here. Nothing was stored.'
		);
	});
});

describe('sizeInWords', () => {
	it('rounds as people do', () => {
		expect([0, 1023, 1024, 20_070, 524_288, 1_572_864, 67_108_864].map(sizeInWords)).toEqual([
			'0 bytes',
			'1023 bytes',
			'1 KB',
			'20 KB',
			'512 KB',
			'1.5 MB',
			'64 MB'
		]);
	});
});

describe('drain', () => {
	it('reads a body to its end', async () => {
		let left = 5;
		const body = new ReadableStream<Uint8Array>({
			pull: (controller) => (left-- ? controller.enqueue(new Uint8Array(10)) : controller.close())
		});
		await drain(body);
		expect(left).toBe(-1);
	});

	it('takes no offence when the sender goes away', async () => {
		const body = new ReadableStream<Uint8Array>({
			pull: (controller) => controller.error(new Error('aborted'))
		});
		await expect(drain(body)).resolves.toBeUndefined();
	});
});
