import type { Page } from '@playwright/test';
import { expect, freshTest as test, signIn, withAndWithoutScripts } from './fixtures.ts';

const address = '/upload/comparability?question=peace-agreement';
const reason = 'AFSC gave both pollsters the same questionnaire';
const said = `Joined by a dashed line by an editor: ${reason}.`;

const pairOf = (page: Page) => page.locator('#pair--afsc-2021--afsc-2023');

async function fill(page: Page, text: string): Promise<void> {
	const pair = pairOf(page);
	await pair.getByRole('radio', { name: 'Join them by a dashed line' }).check();
	await pair.getByLabel('Reason').fill(text);
	// past the browser's own check as well
	await pair.locator('form').evaluate((form: HTMLFormElement) => {
		form.noValidate = true;
	});
	await pair.getByRole('button', { name: 'Decide' }).click();
}

withAndWithoutScripts(() => {
	test('an editor joins two waves, readers see why, and the rule can hold again', async ({
		page,
		site,
		browser
	}) => {
		const reader = await (await browser.newContext({ baseURL: site.url })).newPage();
		const notes = reader.getByRole('list', { name: 'Where lines are broken or dashed' });
		await reader.goto('/questions/peace-agreement');
		await expect(notes.first()).toContainText('Not joined: pollster differs');

		const link = { name: 'Decide which of these waves share a line' };
		await expect(reader.getByRole('link', link)).toHaveCount(0);
		await signIn(page, site);
		await page.goto('/questions/peace-agreement');
		await expect(page.getByRole('link', link)).toHaveAttribute('href', address);
		await page.goto('/upload');
		await page.getByRole('link', { name: 'decide otherwise' }).click();
		await page.getByRole('combobox', { name: 'Question' }).selectOption('peace-agreement');
		await page.getByRole('button', { name: 'Show' }).click();
		const pair = pairOf(page);
		await expect(pair).toContainText('Not joined: pollster differs (Ipsos, then The Harris Poll)');
		await pair.getByText('Decide otherwise').click();
		await fill(page, '  ');
		await expect(pair.getByRole('alert')).toHaveText(/Please write the reason/);
		await expect(pair.getByRole('radio', { name: 'Join them by a dashed line' })).toBeChecked();
		await fill(page, reason);
		await expect(pair.getByRole('status')).toHaveText(/Readers see it from now on/);

		await reader.reload();
		await expect(notes.first()).toContainText(said);
		await expect(notes.first()).not.toContainText('Not joined');

		await pair.getByText('Change this decision').click();
		await pair.getByRole('button', { name: 'Go back to the rule' }).click();
		await expect(pair.getByRole('status')).toHaveText('The rule holds again.');
		const history = page.getByRole('region', { name: 'All decisions on this question' });
		await expect(history.locator('tbody tr')).toHaveCount(2);
		await reader.reload();
		await expect(notes.first()).toContainText('Not joined: pollster differs');
		await expect(notes.first()).not.toContainText(reason);
	});
});

test('a pair that is not there is refused, and what was typed is said', async ({ page, site }) => {
	await signIn(page, site);
	await page.goto(address);
	await pairOf(page).getByText('Decide otherwise').click();
	await pairOf(page)
		.locator('input[name=from]')
		.evaluate((input: HTMLInputElement) => {
			input.value = 'afsc-1990';
		});
	await fill(page, reason);
	await expect(page.getByRole('alert')).toHaveText(/do not follow one another/);
	await expect(page.getByText(`You wrote: “${reason}”`)).toBeVisible();
});

test('only editors decide', async ({ page, site, request }) => {
	await page.goto(address);
	await expect(page).toHaveURL(/\/sign-in\?to=/);
	await request.post(`${address.replace('?', '?/decide&')}`, {
		headers: { origin: site.url },
		form: { from: 'afsc-2021', to: 'afsc-2023', variant: '', outcome: 'note', reason }
	});
	await page.goto('/questions/peace-agreement');
	await expect(page.getByText(reason)).toHaveCount(0);
});
