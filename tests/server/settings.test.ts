import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { SettingError, settings } from '$lib/server/settings.ts';

test('what is not set has its default', () => {
	const defaults = {
		databaseUrl: `sqlite:${resolve('var/topline.db')}`,
		dataFolder: resolve('var'),
		shippedData: resolve('static/data'),
		uploadLimit: 536_870_912,
		keepRespondents: false,
		host: 'localhost',
		port: 3000,
		origin: 'http://localhost:3000'
	};
	expect(settings({})).toEqual(defaults);
	expect(settings({ PORT: '', HOST: '', UPLOAD_LIMIT: '', DATA_FOLDER: '', ORIGIN: '' })).toEqual(
		defaults
	);
});

test('what is set is taken', () => {
	expect(
		settings({ DATA_FOLDER: '/data', UPLOAD_LIMIT: '512k', HOST: '::1', PORT: '0' })
	).toMatchObject({
		databaseUrl: 'sqlite:/data/topline.db',
		uploadLimit: 524_288,
		port: 0,
		origin: 'http://[::1]:0'
	});
	expect(settings({ ORIGIN: 'https://example.org/' }).origin).toBe('https://example.org');
	expect(settings({ KEEP_RESPONDENTS: '1' }).keepRespondents).toBe(true);
	expect(settings({ DATABASE_URL: 'sqlite:/x/y.db' }).databaseUrl).toBe('sqlite:/x/y.db');
});

test.each([
	['PORT', '65536', 'PORT is "65536", but must be a whole number from 0 to 65535.'],
	['PORT', 'http', 'PORT is "http", but must be a whole number from 0 to 65535.'],
	[
		'UPLOAD_LIMIT',
		'0',
		'UPLOAD_LIMIT is "0", but must be a number of bytes such as 67108864 or 64M.'
	],
	[
		'UPLOAD_LIMIT',
		'64 MB',
		'UPLOAD_LIMIT is "64 MB", but must be a number of bytes such as 67108864 or 64M.'
	],
	[
		'DATABASE_URL',
		'mysql://x',
		'DATABASE_URL is "mysql://x", but must be sqlite: followed by the path of a file.'
	],
	[
		'ORIGIN',
		'example.org',
		'ORIGIN is "example.org", but must be the address of the site such as https://example.org.'
	]
])('%s=%s is refused in a sentence', (name, value, sentence) => {
	expect(() => settings({ [name]: value })).toThrow(new SettingError(sentence));
});
