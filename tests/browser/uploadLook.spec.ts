import type { Page } from '@playwright/test';
import { expect, freshTest as test, signIn, themes, violations } from './fixtures.ts';
import { fixture, shipped, uploadFile } from './uploadFile.ts';

/** Nothing for axe to find, and nothing wider than a small telephone. */
async function isSound(page: Page): Promise<void> {
	expect(await violations(page), page.url()).toEqual([]);
	await page.setViewportSize({ width: 360, height: 780 });
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide, page.url()).toBeLessThanOrEqual(360);
	await page.setViewportSize({ width: 1280, height: 800 });
}

for (const colorScheme of themes)
	test.describe(colorScheme, () => {
		test.use({ colorScheme });

		test('every page of the upload is sound', async ({ page, site }) => {
			test.slow();
			await page.goto('/sign-in');
			await isSound(page);
			await page.goto(site.invitation!);
			await isSound(page);
			await signIn(page, site);
			await isSound(page);
			const text = shipped('surveys/afsc.csv');
			await uploadFile(page, 'identical.csv', text);
			await isSound(page);
			await uploadFile(
				page,
				'changed.csv',
				text.replace(',Agree,single,favour,52,', ',Agree,single,favour,53,')
			);
			await isSound(page);
			await uploadFile(page, 'problems.csv', text.replaceAll('https://', 'http//'));
			await isSound(page);
			await page.locator('tbody tr').first().getByRole('link').click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rows to correct');
			await isSound(page);
			await uploadFile(page, 'messy.csv', fixture('messy-wide.csv'));
			await isSound(page);
			await page.getByRole('link', { name: 'Match the columns' }).click();
			await isSound(page);
			await page.getByRole('button', { name: 'Check the file with this' }).evaluate((button) => {
				(button as HTMLButtonElement).form!.noValidate = true;
			});
			await page.getByRole('button', { name: 'Check the file with this' }).click();
			await expect(page.getByRole('alert')).toHaveText(/answers are needed/);
			await isSound(page);
			await uploadFile(page, 'event.csv', fixture('new-event.csv'));
			await isSound(page);
			await uploadFile(page, 'sum.csv', fixture('sum-above-100.csv'));
			await isSound(page);
			await page.getByRole('checkbox').check();
			await page.getByRole('button', { name: /Publish/ }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Published');
			await isSound(page);
			await page.goto('/upload');
			await isSound(page);
			await page.goto('/upload/comparability');
			await isSound(page);
			await page.goto('/upload/comparability?question=peace-agreement');
			await page.getByText('Decide otherwise').first().click();
			await isSound(page);
		});
	});
