import { expect, it } from 'vitest';
import { csvResponse } from '../../src/lib/server/http/csvResponse.ts';

it('the same bytes have the same tag, others another', () => {
	const tag = (text: string) => csvResponse(text, { filename: 'x.csv' }).headers.get('etag');
	expect(tag('a\r\n')).toBe(tag('a\r\n'));
	expect(tag('a\r\n')).not.toBe(tag('b\r\n'));
	// printf 'a\r\n' | sha256sum
	expect(tag('a\r\n')).toBe('"8e4621379786ef42a4fec155cd525c291dd7db3c1fde3478522f4f61c03fd1bd"');
});
