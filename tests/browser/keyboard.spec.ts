import { expect, freshTest as test, password, signIn } from './fixtures.ts';
import { tabTo } from './tabTo.ts';
import { asFile, fixture } from './uploadFile.ts';

test('signing in, uploading, publishing and reading need no mouse', async ({ page, site }) => {
	test.slow();
	await signIn(page, site);
	await tabTo(page, page.getByRole('button', { name: 'Sign out' }));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/');

	await tabTo(page, page.getByRole('link', { name: 'Upload', exact: true }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
	await tabTo(page, page.getByLabel('Name'));
	await page.keyboard.type('Ada');
	await tabTo(page, page.getByLabel('Password'));
	await page.keyboard.type(password);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/upload');

	await tabTo(page, page.getByLabel(/CSV/));
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.keyboard.press('Enter')
	]);
	await chooser.setFiles(asFile('sum.csv', fixture('sum-above-100.csv')));
	await tabTo(page, page.getByRole('button', { name: 'Check this file' }));
	await page.keyboard.press('Enter');

	await tabTo(page, page.getByRole('checkbox'));
	await page.keyboard.press('Space');
	await tabTo(page, page.getByRole('button', { name: 'Publish 1 wave' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Published');

	await tabTo(page, page.getByRole('link', { name: 'Should the bridge be built?' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Should the bridge be built?');
});
