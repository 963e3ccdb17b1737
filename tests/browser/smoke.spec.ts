import { expect, freshTest, signIn, test, themes, violations } from './fixtures.ts';

for (const colorScheme of themes)
	test.describe(colorScheme, () => {
		test.use({ colorScheme });

		test('the dashboard answers, loads everything it asks for and has no violation', async ({
			page
		}) => {
			const faults: string[] = [];
			page.on('pageerror', (error) => faults.push(error.message));
			page.on('console', (message) => {
				if (['error', 'warning'].includes(message.type())) faults.push(message.text());
			});
			page.on('response', (response) => {
				if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
			});
			await page.goto('/');
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			expect(faults).toEqual([]);
			expect(await violations(page)).toEqual([]);
		});
	});

freshTest('an invited editor gets in', async ({ page, site }) => {
	await signIn(page, site);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

for (const host of ['localhost', '127.0.0.1'])
	freshTest(`a form is taken under the name ${host}`, async ({ page, site }) => {
		const address = site.url.replace('localhost', host);
		await page.goto(`${address}/sign-in`);
		await page.getByLabel('Name').fill('Nobody');
		await page.getByLabel('Password').fill('no such password');
		await page.getByRole('button', { name: 'Sign in' }).click();
		await expect(page.getByText('The name or the password is not right.')).toBeVisible();
	});
