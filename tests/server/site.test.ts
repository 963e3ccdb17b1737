import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SettingError } from '$lib/server/settings.ts';
import { readSite } from '$lib/server/site.ts';
import { temporaryFolder } from './temporaryStore.ts';

const shipped = readFileSync('static/data/site.json', 'utf8');

function siteOf(text: string) {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'site.json'), text);
	return { path: join(folder, 'site.json'), read: () => readSite(folder) };
}

test('the shipped description of the site is read as it stands', () => {
	expect(readSite('static/data')).toEqual(JSON.parse(shipped));
});

test('what is wrong in it is named', () => {
	const site = JSON.parse(shipped) as { openingPeriod: { from: string } };
	site.openingPeriod.from = '2017-13';
	const { path, read } = siteOf(JSON.stringify(site));
	expect(read).toThrow(
		new SettingError(`${path}: "openingPeriod.from" is wrong: must be a date such as 2018-05.`)
	);
});

test('a file that is no JSON or is not there is named', () => {
	const { path, read } = siteOf('{');
	expect(read).toThrow(SettingError);
	expect(read).toThrow(`${path} cannot be read: `);
	expect(() => readSite('/no/such/folder')).toThrow('/no/such/folder/site.json cannot be read');
});
