import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
	type Packed,
	asAccepted,
	namesTag,
	sentAgain
} from '../../src/lib/server/http/asAccepted.ts';

const text = 'wave_id,percent\r\n'.repeat(200);

function ask(
	headers: Record<string, string>,
	{ type = 'text/csv', body = text as string | null, method = 'GET', status = 200 } = {}
) {
	const response = new Response(body, {
		status,
		headers: { 'content-type': type, 'content-length': String(body?.length ?? 0), etag: '"abc"' }
	});
	return asAccepted(new Request('http://site/x.csv', { method, headers }), response);
}

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
const head = ({ headers }: Response) =>
	['content-encoding', 'etag', 'vary', 'content-length'].map((name) => headers.get(name));

describe('an answer is packed as its client can unpack', () => {
	it.each([
		['gzip, deflate, br', 'br'],
		['gzip;q=1.0, br;q=0', 'gzip'],
		['GZIP', 'gzip'],
		['*', 'br'],
		['*;q=0', null],
		['identity', null],
		['', null]
	])('%j: %s', async (accepted, way) => {
		const answer = await ask({ 'accept-encoding': accepted });
		const packed = await bytesOf(answer);
		expect(head(answer)).toEqual([
			way,
			way ? `"abc-${way}"` : '"abc"',
			'accept-encoding',
			String(packed.length)
		]);
		const unpack = { br: brotliDecompressSync, gzip: gunzipSync, none: (b: Buffer) => b }[
			way ?? 'none'
		]!;
		expect(unpack(packed).toString()).toBe(text);
		expect(packed.length < text.length / 2).toBe(way !== null);
	});

	it('but not where it is short, a picture, or nothing', async () => {
		const accepted = { 'accept-encoding': 'gzip' };
		const short = await ask(accepted, { body: 'a,b' });
		expect(head(short)).toEqual([null, '"abc"', 'accept-encoding', '3']);
		const picture = await ask(accepted, { type: 'image/png' });
		expect(head(picture)).toEqual([null, '"abc"', null, String(text.length)]);
		expect((await ask(accepted, { body: null })).headers.get('content-encoding')).toBeNull();
	});

	it('once for each way, where it is sent again', async () => {
		const kept: Packed = new Map();
		const request = new Request('http://site/', { headers: { 'accept-encoding': 'gzip' } });
		const send = (body: string) =>
			asAccepted(
				request,
				sentAgain(new Response(body, { headers: { 'content-type': 'text/html' } }), kept)
			);
		const first = await bytesOf(await send(text));
		expect(await bytesOf(await send('not looked at'))).toEqual(first);
		expect([...kept.keys()]).toEqual(['gzip']);
	});

	it('and asked for its head alone says what it would be', async () => {
		const accepted = { 'accept-encoding': 'gzip' };
		const answer = await ask(accepted, { method: 'HEAD' });
		expect(head(answer)).toEqual(['gzip', '"abc-gzip"', 'accept-encoding', null]);
		expect((await bytesOf(answer)).length).toBe(0);
	});
});

describe('what the client has already is not sent again', () => {
	it.each([
		['gzip', '"abc-gzip"', 304],
		['gzip', 'W/"abc-gzip"', 304],
		['gzip', '"abc"', 200],
		['', '"abc"', 304],
		['', '"abc-gzip"', 200]
	])('accepting %j with %s: %i', async (accepted, known, status) => {
		const answer = await ask({ 'accept-encoding': accepted, 'if-none-match': known });
		expect(answer.status).toBe(status);
		if (status === 304) {
			expect(head(answer)).toEqual([null, known.replace('W/', ''), 'accept-encoding', null]);
			expect((await bytesOf(answer)).length).toBe(0);
		}
	});

	it('unless it is no success', async () => {
		expect((await ask({ 'if-none-match': '*' }, { status: 404 })).status).toBe(404);
	});
});

describe('an If-None-Match header names a tag', () => {
	it.each([
		['"a"', true],
		['W/"a"', true],
		['"b", "a"', true],
		['"b",W/"a" , "c"', true],
		['*', true],
		['"b"', false],
		['"ab"', false],
		['a', false],
		['', false],
		[null, false]
	])('%s: %s', (header, named) => expect(namesTag(header, '"a"')).toBe(named));
});
