import { execFileSync } from 'node:child_process';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, freshTest as test, signIn, themes, violations } from './fixtures.ts';
import { asFile, examined, fixture, shipped, uploadFile } from './uploadFile.ts';

/** The process that reads files for the site; there is one as soon as something was read. */
function workerOf(site: { pid: number }): number {
	const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=']).toString().split('\n');
	const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
	const found = pairs.find(([, parent]) => parent === site.pid)?.[0];
	if (!found) throw new Error('the site has no process for its work');
	return found;
}

async function isSound(page: Page): Promise<void> {
	for (const colorScheme of themes)
		for (const width of [360, 1440]) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 800 });
			expect(await violations(page), page.url()).toEqual([]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, page.url()).toBeLessThanOrEqual(width);
		}
}

test('a file that is read, waits, fails and is read again says so', async ({ page, site }) => {
	test.slow();
	await signIn(page, site);
	await uploadFile(page, 'first.csv', fixture('new-wave.csv'));
	// held where it is, so that the work on the next files is begun and does not end
	const worker = workerOf(site);
	process.kill(worker, 'SIGSTOP');
	const send = async (name: string) => {
		await page.goto('/upload');
		await page.getByLabel(/CSV/).setInputFiles(asFile(name, fixture('new-wave.csv')));
		await page.getByRole('button', { name: 'Check this file' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	};
	await send('held.csv');
	const held = page.url();
	await expect(page.locator('.standfirst')).toHaveText('The file is being read and checked.');
	await expect(page.locator('.standfirst')).toBeFocused();
	await expect(page.getByRole('progressbar')).toBeVisible();
	await isSound(page);
	await send('next.csv');
	await expect(page.locator('.standfirst')).toHaveText(
		'Other files are read first; this one waits.'
	);
	await isSound(page);
	await page.getByRole('button', { name: 'Stop this' }).click();
	await expect(page).toHaveURL(/\/upload$/);

	await page.goto(held);
	process.kill(worker, 'SIGKILL');
	await expect(page.getByRole('alert')).toHaveText(/^The work on this file was broken off\./);
	await expect(page.getByRole('alert')).toBeFocused();
	await isSound(page);
	await page.goto('/upload');
	await expect(page.getByRole('listitem').filter({ hasText: 'held.csv' })).toContainText(
		'broken off: open it to try again'
	);
	await isSound(page);
	await page.getByRole('link', { name: 'held.csv' }).click();
	await page.getByRole('link', { name: 'Try again' }).click();
	await examined(page);
	await expect(page.locator('.standfirst')).toHaveText('1 wave would be new.');
	await expect(page.locator('.standfirst')).toBeFocused();
});

test('a cell that cannot be read is in view, whichever its column and however narrow the screen', async ({
	page,
	site
}) => {
	await signIn(page, site);
	await uploadFile(page, 'links.csv', shipped('surveys/afsc.csv').replace('https://', 'http//'));
	const rows = `${page.url()}/rows`;
	for (const width of [360, 768, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(rows);
		const mark = page.locator('td mark');
		await expect(mark).toHaveText(/^http\/\//);
		await mark.scrollIntoViewIfNeeded();
		const { x, width: wide } = (await mark.boundingBox())!;
		expect(x).toBeGreaterThanOrEqual(0);
		expect(x + wide).toBeLessThanOrEqual(width);
		// nobody had to look to the side for it
		expect(await page.locator('.scrolls').evaluate((element) => element.scrollLeft)).toBe(0);
	}
});

test('of many problems alike some are shown, the others on demand', async ({ page, site }) => {
	await signIn(page, site);
	const text = shipped('surveys/afsc.csv').replaceAll('https://', 'http//');
	const wrong = text.split('\r\n').filter((line) => line.includes('http//')).length;
	expect(wrong).toBeGreaterThan(20);
	await uploadFile(page, 'links.csv', text);
	await expect(page.locator('tbody tr:visible')).toHaveCount(10);
	await page.getByText(`${wrong - 10} more like these`).click();
	await expect(page.locator('tbody tr:visible')).toHaveCount(wrong);
});

test('what is offered for a file fits what it holds', async ({ page, site }) => {
	await signIn(page, site);
	await uploadFile(page, 'wide.csv', fixture('messy-wide.csv'));
	await expect(page.locator('main a.button')).toHaveText([
		'Match the columns',
		'Compute percentages from respondents'
	]);
	await uploadFile(
		page,
		'events.csv',
		'Date;Headline;Kind;What happened;Source;Link\n2021-05;The bridge opens;travel;It is opened.;Bridge news;https://news.example/bridge\n'
	);
	await expect(page.locator('main a.button')).toHaveText(['Match the columns']);
	const people = Array.from({ length: 40 }, (_, i) => `R${i},${0.6 + (i % 5) / 5},${1 + (i % 3)}`);
	await uploadFile(page, 'people.csv', ['Respondent ID,weight,q1', ...people].join('\n'));
	await expect(page.locator('main a.button')).toHaveText([
		'Compute percentages from respondents',
		'Match the columns'
	]);
});

/** The scripts of the page at an address, in bytes as they are sent. */
async function scriptsOf(page: Page, address: string): Promise<number> {
	const fresh = await page.context().newPage();
	const scripts: Promise<Buffer>[] = [];
	fresh.on('response', (response) => {
		if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.body());
	});
	await fresh.goto(address, { waitUntil: 'networkidle' });
	const texts = await Promise.all(scripts);
	await fresh.close();
	return texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
}

test('scripts for charts are sent with drafts that have charts', async ({ page, site }) => {
	await signIn(page, site);
	const text = shipped('surveys/afsc.csv');
	await uploadFile(
		page,
		'changed.csv',
		text.replace(',Agree,single,favour,52,', ',Agree,single,favour,53,')
	);
	await expect(page.locator('.trend').first()).toBeVisible();
	const drawn = await scriptsOf(page, page.url());
	expect(drawn).toBeLessThanOrEqual(60_000);
	await uploadFile(page, 'wrong.csv', text.replace('https://', 'http//'));
	expect(await scriptsOf(page, page.url())).toBeLessThan(drawn - 8_000);
	await uploadFile(page, 'event.csv', fixture('new-event.csv'));
	await expect(page.getByRole('link', { name: 'The bridge opens' })).toBeVisible();
	expect(await scriptsOf(page, page.url())).toBeLessThan(drawn - 6_000);
});

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		test('after each step the next key leads to what can be done next', async ({ page, site }) => {
			test.slow();
			await signIn(page, site);
			const next = async (name: string | RegExp) => {
				await expect(page.locator('.standfirst:focus, [role=alert]:focus')).toHaveCount(1);
				await page.keyboard.press('Tab');
				await expect(page.locator(':focus')).toHaveAccessibleName(name);
			};
			await page.getByLabel(/CSV/).setInputFiles(asFile('wide.csv', fixture('messy-wide.csv')));
			await page.getByRole('button', { name: 'Check this file' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('wide.csv');
			await next('Match the columns');
			await page.keyboard.press('Enter');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the columns hold');
			await next('Correct this');
			await page.getByLabel('The first number is the month').check();
			await page.getByRole('button', { name: 'Check the file with this' }).click();
			await expect(page.getByRole('alert')).toHaveText(/answers are needed/);
			await next(/^Choose a column for country/);
			await page.keyboard.press('Enter');
			await expect(page.locator('#constant-country')).toBeFocused();
			await expect(page.locator('label[for="constant-country"]')).toBeInViewport({ ratio: 1 });
		});
	});
