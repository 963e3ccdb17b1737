import { describe, expect, it } from 'vitest';
import { countryCodes } from '$lib/csv/format/countryCodes.ts';

describe('country codes', () => {
	it('are the 249 that ISO 3166-1 assigns', () => {
		expect(countryCodes.size).toBe(249);
	});

	it('each have a name in the Unicode locale data', () => {
		const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
		expect([...countryCodes].filter((code) => !names.of(code))).toEqual([]);
	});
});
