import { join } from 'node:path';
import { root } from '../../src/cli/lib/root.js';
import { expect, freshTest as test, runCommand, signIn, themes, violations } from './fixtures.ts';
import { fixture, uploadFile } from './uploadFile.ts';

const file = 'small-groups.csv';
/** Of Green (42 interviews), Under 30 (9) and 65 and over (beside them); no coordinate has as many decimals. */
const withheld = ['45.4731', '40.3179', '91.3174', '4.4133', '27.7219', '61.9037'];
const shown = ['54.6', '66.2', '52.8', '57.9', '50.2'];

const pages = [
	'/',
	'/questions/build-bridge',
	'/waves/small-groups',
	'/waves',
	'/data',
	'/methods'
];
const files = [
	'/questions/build-bridge.csv',
	'/questions/build-bridge.csv?answer=favour',
	'/waves/small-groups.csv',
	'/waves/small-groups.csv?question=build-bridge',
	'/waves/small-groups/r/1.csv',
	'/data/surveys.csv',
	'/data/surveys.csv?country=NZ',
	'/datapackage.json'
];

test('no page, data of a page or file holds a number that is withheld', async ({
	request,
	site
}) => {
	await runCommand(site, 'import', join(root, 'tests/fixtures/upload', file));
	const beside = (page: string) => `${page === '/' ? '' : page}/__data.json`;
	for (const address of [...pages, ...pages.map(beside), ...files]) {
		const response = await request.get(address);
		const text = await response.text();
		if (!address.endsWith('/__data.json')) expect(response.status(), address).toBe(200);
		expect(
			withheld.filter((number) => text.includes(number)),
			address
		).toEqual([]);
		if (/small-groups|build-bridge/.test(address) && !address.includes('answer=favour'))
			expect(shown.filter((number) => !text.includes(number), address)).toEqual([]);
	}
});

test('a downloaded file without withheld rows is identical, and a script is told no withheld number', async ({
	request,
	site
}) => {
	await runCommand(site, 'import', join(root, 'tests/fixtures/upload', file));
	await runCommand(site, 'editor', 'add', 'Ada');
	const { output } = await runCommand(site, 'editor', 'token', 'Ada');
	const headers = {
		authorization: `Bearer ${output.trim().split('\n').at(-1)}`,
		'content-type': 'text/csv'
	};
	const put = async (data: string) =>
		(await request.put('/api/waves?check=1', { headers, data })).json() as Promise<unknown>;
	const downloaded = await (await request.get('/waves/small-groups.csv')).text();
	expect(await put(downloaded)).toMatchObject({ waves: [{ status: 'identical', changes: [] }] });
	const told = await put(fixture(file).replace('91.3174', '92.3174'));
	expect(told).toMatchObject({ waves: [{ status: 'changed', changes: [{ column: 'percent' }] }] });
	expect(/9[12]\.3174/.test(JSON.stringify(told))).toBe(false);
});

for (const colorScheme of themes)
	test.describe(colorScheme, () => {
		test.use({ colorScheme });

		test('an editor is told what readers would not get, and readers are told why', async ({
			page,
			site
		}) => {
			await signIn(page, site);
			await uploadFile(page, file, fixture(file));
			const preview = page.getByRole('main');
			await expect(preview).toContainText('6 rows would be stored but not shown to readers:');
			await expect(preview).toContainText(
				'build-bridge, Green: Too few interviews to show (n = 42).'
			);
			expect(await violations(page)).toEqual([]);
			await page.getByRole('button', { name: /Publish/ }).click();

			for (const address of ['/questions/build-bridge', '/waves/small-groups']) {
				await page.goto(address);
				const groups = page.getByRole('listitem');
				await expect(groups.filter({ hasText: 'Green' })).toContainText('Too few interviews');
				await expect(groups.filter({ hasText: 'Under 30' })).toContainText('Fewer than 10');
				await expect(groups.filter({ hasText: '65 and over' })).toContainText('give away');
				await expect(groups.filter({ hasText: 'White' })).toContainText('Small base: 95');
				await expect(page.getByRole('main')).toContainText('Each with its modelled range');
				expect(await violations(page), address).toEqual([]);
				await page.setViewportSize({ width: 360, height: 780 });
				const wide = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(wide, address).toBeLessThanOrEqual(360);
				await page.setViewportSize({ width: 1280, height: 800 });
			}
		});
	});
