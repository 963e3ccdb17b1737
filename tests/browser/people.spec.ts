import type { Browser, Page } from '@playwright/test';
import type { RunningSite } from '../../src/cli/lib/startSite.js';
import {
	expect,
	freshTest as test,
	choosePassword,
	signIn,
	themes,
	violations,
	withAndWithoutScripts
} from './fixtures.ts';
import { tabTo } from './tabTo.ts';
import { fixture } from './uploadFile.ts';

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

/** Opens a one-time link as somebody else, and chooses a password there. */
async function join(browser: Browser, site: RunningSite, link: string): Promise<Page> {
	const page = await (await browser.newContext({ baseURL: site.url })).newPage();
	await choosePassword(page, link);
	return page;
}

const publishing = (site: RunningSite, token: string) => ({
	headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv', origin: site.url },
	data: fixture('new-wave.csv')
});

withAndWithoutScripts(() => {
	test('the first editor invites another by keyboard, and disables them', async ({
		page,
		site,
		browser
	}) => {
		test.slow();
		await signIn(page, site);
		await tabTo(page, page.getByRole('link', { name: 'People' }));
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('People');
		await tabTo(page, page.getByLabel(/^Name/));
		await page.keyboard.type('Grace');
		await page.keyboard.press('Enter');
		const link = await page.getByRole('textbox', { name: 'One-time link' }).inputValue();
		await expect(row(page, 'Grace')).toContainText('invited, one-time link good until');
		await page.goto('/upload/people');
		await expect(page.getByRole('textbox', { name: 'One-time link' })).toHaveCount(0);

		const grace = await join(browser, site, link);
		await grace.goto('/upload/people');
		await expect(grace.getByText('Ada invites others')).toBeVisible();
		await expect(grace.getByRole('button', { name: /link|Disable/ })).toHaveCount(0);

		await page.goto('/upload/people');
		await expect(row(page, 'Grace')).toContainText('active');
		await expect(row(page, 'Ada').getByRole('button')).toHaveCount(0);
		await tabTo(page, page.getByRole('button', { name: 'Disable Grace' }));
		await page.keyboard.press('Enter');
		await expect(page.getByRole('status')).toHaveText('Grace can no longer publish.');
		await grace.goto('/upload/people');
		await expect(grace).toHaveURL(/\/sign-in/);

		await page.getByRole('link', { name: 'Who did what' }).click();
		await expect(
			page.getByRole('listitem').filter({ hasText: /disabled Grace|joined/ })
		).toHaveText([/Ada disabled Grace/, /Grace joined by a one-time link/, /Ada joined/]);
	});

	test('a token is shown once, publishes, and is refused once it is revoked', async ({
		page,
		site
	}) => {
		test.slow();
		await signIn(page, site);
		await page.getByRole('link', { name: 'Tokens' }).click();
		await page.getByLabel('What it is for').fill('nightly import');
		await page.getByRole('button', { name: 'Make the token' }).click();
		const token = await page.getByLabel('Your new token').inputValue();
		const published = await page.request.put('/api/waves', publishing(site, token));
		expect(published.status()).toBe(200);
		await page.goto('/upload/tokens');
		expect(await page.content()).not.toContain(token);
		await page.getByRole('button', { name: 'Revoke “nightly import”' }).click();
		await expect(page.getByRole('status')).toHaveText(/^Revoked/);
		expect((await page.request.put('/api/waves', publishing(site, token))).status()).toBe(401);
		await page.getByRole('link', { name: 'Who did what' }).click();
		await expect(
			page
				.getByRole('listitem')
				.filter({ hasText: /wave|token/ })
				.first()
		).toHaveText(/Ada revoked a token: “nightly import”/);
		await page.getByRole('link', { name: 'example-2021' }).click();
		await expect(page).toHaveURL('/waves/example-2021/history');
	});
});

test('another editor cannot invite or disable, whatever the form says', async ({
	page,
	site,
	browser
}) => {
	await signIn(page, site);
	await page.goto('/upload/people');
	await page.getByLabel(/^Name/).fill('Grace');
	await page.getByRole('button', { name: 'Make a one-time link' }).click();
	const grace = await join(
		browser,
		site,
		await page.getByRole('textbox', { name: 'One-time link' }).inputValue()
	);
	for (const [action, name] of [
		['invite', 'Mallory'],
		['renew', 'Ada'],
		['disable', 'Ada']
	] as const) {
		const answer = await grace.request.post(`/upload/people?/${action}`, {
			headers: { origin: site.url, accept: 'text/html' },
			form: { name }
		});
		expect(answer.status()).toBe(403);
		expect(await answer.text()).toContain('Only Ada can do this here.');
	}
	await page.reload();
	await expect(row(page, 'Mallory')).toHaveCount(0);
	await expect(row(page, 'Ada')).toContainText('active');
});

test('the pages of the editors’ room are for editors', async ({ page }) => {
	for (const address of ['/upload/people', '/upload/tokens', '/upload/audit']) {
		await page.goto(address);
		await expect(page).toHaveURL(`/sign-in?to=${encodeURIComponent(address)}`);
	}
});

for (const colorScheme of themes)
	test.describe(colorScheme, () => {
		test.use({ colorScheme, viewport: { width: 360, height: 800 } });

		test('axe finds nothing wrong with the pages about people', async ({ page, site }) => {
			test.slow();
			await signIn(page, site);
			await page.goto('/upload/people');
			await page.getByLabel(/^Name/).fill('Grace');
			await page.getByRole('button', { name: 'Make a one-time link' }).click();
			await expect(page.getByRole('textbox', { name: 'One-time link' })).toBeVisible();
			expect(await violations(page)).toEqual([]);
			await page.goto('/upload/tokens');
			await page.getByLabel('What it is for').fill('nightly import');
			await page.getByRole('button', { name: 'Make the token' }).click();
			expect(await violations(page)).toEqual([]);
			await page.goto('/upload/audit');
			expect(await violations(page)).toEqual([]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBe(360);
		});
	});
