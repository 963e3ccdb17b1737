import { describe, expect, it } from 'vitest';
import { isCrossSite } from '../../src/lib/server/http/crossSite.ts';

const url = new URL('https://polls.example/upload');
const from = (origin: string | null, host = 'polls.example', method = 'POST') =>
	isCrossSite(
		new Request(url, { method, headers: { host, ...(origin === null ? {} : { origin }) } }),
		url
	);

describe('isCrossSite', () => {
	it('lets a page of the site write', () => {
		expect(from('https://polls.example')).toBe(false);
	});

	it('knows the site under the name it was asked by', () => {
		expect(from('http://127.0.0.1:3000', '127.0.0.1:3000')).toBe(false);
	});

	it('stops pages of other sites, other ports and no site at all', () => {
		expect(from('https://evil.example')).toBe(true);
		expect(from('https://polls.example:8443')).toBe(true);
		expect(from('https://polls.example.evil.example')).toBe(true);
		expect(from('null')).toBe(true);
		expect(from(null)).toBe(true);
	});

	it('has nothing against reading', () => {
		expect(from('https://evil.example', 'polls.example', 'GET')).toBe(false);
	});
});
