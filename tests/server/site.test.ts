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

test('ranges of volunteer samples are shown unless it says otherwise', () => {
	const { optInRanges: _, ...site } = JSON.parse(shipped) as { optInRanges: boolean };
	expect(siteOf(JSON.stringify(site)).read().optInRanges).toBe(true);
	expect(siteOf(JSON.stringify({ ...site, optInRanges: false })).read().optInRanges).toBe(false);
});

test('whatever is missing or wrong in it is named, with what it must be', () => {
	const site = JSON.parse(shipped) as Record<string, unknown>;
	delete site.title;
	site.featured = [{}];
	site.optInRanges = 'no';
	site.openingPeriod = { from: '2017-13', to: '2020' };
	const { path, read } = siteOf(JSON.stringify(site));
	const period =
		'two dates, the first not after the second, such as { "from": "2017-01", "to": "2026-03" }';
	expect(read).toThrow(
		new SettingError(
			[
				`${path}: "title" is missing: it must be a text, the name of the site.`,
				`${path}: "featured.0.question" is missing: "featured" must be a list of the questions shown first, such as [{ "question": "build-bridge", "answer": { "stance": "favour" } }].`,
				`${path}: "openingPeriod.from" is wrong: "openingPeriod" must be ${period}.`,
				`${path}: "optInRanges" is wrong: it must be true or false.`
			].join('\n')
		)
	);
	site.openingPeriod = { from: '2026-03', to: '2017-01' };
	expect(siteOf(JSON.stringify(site)).read).toThrow(
		`"openingPeriod" is wrong: it must be ${period}.`
	);
	expect(siteOf('null').read).toThrow('"the file" is wrong: it must be one object in braces.');
});

test('a file that is no JSON or is not there is named', () => {
	const { path, read } = siteOf('{');
	expect(read).toThrow(SettingError);
	expect(read).toThrow(`${path} cannot be read: `);
	expect(() => readSite('/no/such/folder')).toThrow('/no/such/folder/site.json cannot be read');
});
