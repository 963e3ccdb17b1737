import { describe, expect, it } from 'vitest';
import { csvResponse, namesTag } from '../../src/lib/server/csvResponse.ts';

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

it('the same bytes have the same tag, others another', () => {
	const request = new Request('http://site/x.csv');
	const tag = (text: string) =>
		csvResponse(request, text, { filename: 'x.csv' }).headers.get('etag');
	expect(tag('a\r\n')).toBe(tag('a\r\n'));
	expect(tag('a\r\n')).not.toBe(tag('b\r\n'));
	// printf 'a\r\n' | sha256sum
	expect(tag('a\r\n')).toBe('"8e4621379786ef42a4fec155cd525c291dd7db3c1fde3478522f4f61c03fd1bd"');
});
