import type { Page } from '@playwright/test';
import {
	expect,
	freshTest as test,
	signIn,
	themes,
	violations,
	withAndWithoutScripts
} from './fixtures.ts';
import { fixture, uploadFile } from './uploadFile.ts';

const address = '/waves/example-2021/history';
const revision = (page: Page, n: number) => page.locator(`#r${n}`);

/** Publishes the wave of the fixture, and then once more with another share. */
async function publishTwice(page: Page): Promise<void> {
	const text = fixture('new-wave.csv');
	expect(text).toContain('48.5');
	for (const [at, each] of [text, text.replace('48.5', '47.5')].entries()) {
		await uploadFile(page, 'wave.csv', each);
		// what replaces something published says why
		if (at) await page.getByLabel('Why is it changed?').fill('A misprint in the report.');
		await page.getByRole('button', { name: 'Publish 1 wave' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Published');
	}
}

/** Asks for a revision of the history to be made current again. */
async function restore(page: Page, n: number, reason: string): Promise<void> {
	await revision(page, n).getByText('Make this revision current again').click();
	await revision(page, n).getByLabel('Why').fill(reason);
	await revision(page, n).getByRole('button', { name: 'Make it current' }).click();
}

/** Takes the wave or event of the history off the site. */
async function withdraw(page: Page, reason: string): Promise<void> {
	await page.getByText(/^Withdraw this/).click();
	await page.locator('form[action="?/withdraw"]').getByLabel('Why').fill(reason);
	await page.getByRole('button', { name: 'Withdraw it' }).click();
	await expect(page.getByRole('status')).toHaveText('Done: it is withdrawn from now on.');
}

withAndWithoutScripts(() => {
	test('a wave is gone back to, withdrawn, and made current again', async ({
		page,
		site,
		browser
	}) => {
		test.slow();
		await signIn(page, site);
		await publishTwice(page);
		const reader = await (await browser.newContext({ baseURL: site.url })).newPage();
		await reader.goto('/waves/example-2021');
		await reader.getByRole('link', { name: 'The whole history' }).click();
		await expect(reader).toHaveURL(address);
		await expect(revision(reader, 2).locator('tbody td')).toHaveText([
			'build-bridge · Build it',
			'percent',
			'48.5',
			'47.5'
		]);
		await expect(reader.getByText('Make this revision current again')).toHaveCount(0);
		await expect(reader.getByText('Withdraw this wave')).toHaveCount(0);

		await page.goto(address);
		await restore(page, 1, 'The first report was right.');
		await expect(page.getByRole('status')).toHaveText(/^Done: revision 3 is what readers see/);
		await expect(revision(page, 3)).toContainText('The first report was right.');
		await expect(revision(page, 3)).toContainText('by Ada');
		await reader.goto('/questions/build-bridge');
		await expect(reader.getByText('48.5%').first()).toBeVisible();

		const file = await (await page.request.get('/waves/example-2021/r/2.csv')).text();
		await withdraw(page, 'Counted twice.');
		expect((await reader.goto('/questions/build-bridge'))?.status()).toBe(404);
		expect((await reader.goto('/waves/example-2021'))?.status()).toBe(410);
		await expect(reader.getByRole('heading', { level: 1 })).toHaveText('This wave was withdrawn');
		await expect(reader.getByText(/was withdrawn on .* by Ada\./)).toBeVisible();
		await expect(reader.getByText('Counted twice.')).toBeVisible();
		expect(await (await reader.request.get('/waves/example-2021/r/2.csv')).text()).toBe(file);
		expect((await reader.request.get('/waves/example-2021.csv')).status()).toBe(410);
		await reader.getByRole('link', { name: 'The whole history' }).click();
		await expect(revision(reader, 4)).toContainText('Withdrawn on');

		await restore(page, 2, 'It was counted once after all.');
		await expect(page.getByRole('status')).toHaveText(/^Done: revision 5/);
		await reader.goto('/questions/build-bridge');
		await expect(reader.getByText('47.5%').first()).toBeVisible();

		await page.goto('/upload/audit');
		await expect(page.getByRole('listitem').filter({ hasText: 'example-2021' })).toHaveText([
			/Ada made revision 2 current again of the wave example-2021.*after all/,
			/Ada withdrew the wave example-2021.*Counted twice/,
			/Ada made revision 1 current again/,
			/Ada published the wave/,
			/Ada published the wave/
		]);
	});
});

test('what was published meanwhile is not overwritten, and nothing typed is lost', async ({
	page,
	site,
	browser
}) => {
	test.slow();
	await signIn(page, site);
	await publishTwice(page);
	const grace = await (await browser.newContext({ baseURL: site.url })).newPage();
	await signIn(grace, site, 'Grace');
	await grace.goto(address);

	await page.goto(address);
	await withdraw(page, 'Counted twice.');

	await restore(grace, 1, 'The first report was right.');
	await expect(grace.getByRole('alert')).toHaveText(
		'Published meanwhile by Ada. Nothing was changed: please look again.'
	);
	await expect(revision(grace, 1).getByLabel('Why')).toHaveValue('The first report was right.');
	await expect(revision(grace, 3)).toContainText('Counted twice.');
	await revision(grace, 1).getByRole('button', { name: 'Make it current' }).click();
	await expect(grace.getByRole('status')).toHaveText(/^Done: revision 4/);
});

test('an event goes back and is withdrawn in the same way', async ({ page, site }) => {
	test.slow();
	await signIn(page, site);
	await uploadFile(page, 'new-event.csv', fixture('new-event.csv'));
	await page.getByRole('button', { name: 'Publish 1 event' }).click();
	await page.getByRole('link', { name: /The bridge opens/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The bridge opens');
	const event = new URL(page.url()).pathname;
	await page.getByRole('link', { name: 'History of this event' }).click();
	await withdraw(page, 'It opened a year later.');
	expect((await page.goto(event))?.status()).toBe(410);
	await expect(page.getByText('It opened a year later.')).toBeVisible();
	const [text, type] = await page.request
		.get(`${event}/r/1.csv`)
		.then(async (answer) => [await answer.text(), answer.headers()['content-type']]);
	expect(type).toContain('text/csv');
	expect(text).toContain('The bridge opens');
	await page.getByRole('link', { name: 'The whole history' }).click();
	await restore(page, 1, 'It opened then.');
	expect((await page.goto(event))?.status()).toBe(200);
});

test('only editors go back or withdraw', async ({ site, request }) => {
	const form = { seen: '1', note: 'No reason.' };
	const answer = await request.post('/waves/afsc-2021/history?/withdraw', {
		headers: { origin: site.url, accept: 'text/html' },
		form,
		maxRedirects: 0
	});
	expect(answer.headers().location).toMatch(/^\/sign-in/);
	expect((await request.get('/waves/afsc-2021')).status()).toBe(200);
	expect((await request.get('/waves/no-such/history')).status()).toBe(404);
});

for (const colorScheme of themes)
	test.describe(colorScheme, () => {
		test.use({ colorScheme, viewport: { width: 360, height: 800 } });

		test('axe finds nothing wrong with a history and a tombstone', async ({ page, site }) => {
			test.slow();
			await signIn(page, site);
			await publishTwice(page);
			await page.goto(address);
			await page.getByText('Withdraw this wave').click();
			expect(await violations(page)).toEqual([]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBe(360);
			await page.reload();
			await withdraw(page, 'Counted twice.');
			await page.goto('/waves/example-2021');
			expect(await violations(page)).toEqual([]);
		});
	});
