import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { RunningSite } from '../../src/cli/lib/startSite.js';
import { expect, freshTest as test, signIn } from './fixtures.ts';
import { tabTo } from './tabTo.ts';
import { asFile, examined, fixture, uploadFile } from './uploadFile.ts';

/** How somebody does what the journey asks for, with whatever they have at hand. */
interface Hands {
	press: (target: Locator) => Promise<void>;
	tick: (target: Locator) => Promise<void>;
	type: (target: Locator, text: string) => Promise<void>;
	/** Chooses by the beginning of what the choice is called. */
	choose: (target: Locator, label: string) => Promise<void>;
	give: (target: Locator, file: ReturnType<typeof asFile>) => Promise<void>;
}

/** Nothing but keys. */
const keys = (page: Page): Hands => ({
	press: async (target) => {
		await tabTo(page, target);
		await page.keyboard.press('Enter');
	},
	tick: async (target) => {
		const name = await target.getAttribute('name');
		const radio = (await target.getAttribute('type')) === 'radio';
		await tabTo(page, radio ? page.locator(`[name="${name}"][type=radio]`).first() : target);
		await page.keyboard.press('Space');
		// of several choices Tab leads to one, the arrows to the others
		for (let more = 0; more < 5 && !(await target.isChecked()); more++)
			await page.keyboard.press('ArrowDown');
		await expect(target).toBeChecked();
	},
	type: async (target, text) => {
		await tabTo(page, target);
		await page.keyboard.press('Control+A');
		await page.keyboard.type(text);
	},
	choose: async (target, label) => {
		await tabTo(page, target);
		await page.keyboard.type(label);
	},
	give: async (target, file) => {
		await tabTo(page, target);
		const chosen = page.waitForEvent('filechooser');
		await page.keyboard.press('Enter');
		await (await chosen).setFiles(file);
	}
});

/** A mouse, and no scripts. */
const mouse = (): Hands => ({
	press: (target) => target.click(),
	tick: (target) => target.check(),
	type: (target, text) => target.fill(text),
	choose: async (target, label) => {
		const option = target.locator('option', { hasText: label }).first();
		await target.selectOption({ label: (await option.textContent())!.trim() });
	},
	give: (target, file) => target.setInputFiles(file)
});

/** From a file as it left the pollster to a published wave, and back. */
async function journey(page: Page, site: RunningSite, hands: Hands): Promise<void> {
	const { press, tick, type, choose, give } = hands;
	const button = (name: string | RegExp) => page.getByRole('button', { name });
	const link = (name: string | RegExp) => page.getByRole('link', { name });
	await signIn(page, site);

	await give(page.getByLabel(/CSV/), asFile('messy.csv', fixture('messy-wide.csv')));
	await press(button('Check this file'));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('messy.csv');
	await examined(page);
	await press(link('Match the columns'));

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the columns hold');
	await choose(page.getByLabel('What “House” holds'), 'pollster');
	await choose(page.getByLabel('What “People asked” holds'), 'sample size');
	await choose(page.getByLabel('country needed'), 'New Zealand');
	await type(page.getByLabel('question id'), 'build-bridge');
	await type(page.getByLabel('question needed'), 'Should the bridge be built?');
	await type(page.getByLabel('source title'), 'Bridge poll');
	await tick(page.getByLabel('The first number is the month'));
	await press(button('Check the file with this'));
	await expect(page.getByRole('alert')).toHaveText(/^One answer is needed/);
	await expect(page.getByLabel('question id')).toHaveValue('build-bridge');
	await type(page.getByLabel('source url'), 'https://polls.example/bridge');
	await press(button('Check the file with this'));

	await examined(page);
	const problem = page.locator('tbody tr').first();
	await expect(problem.locator('td').nth(0)).toHaveText('5');
	await expect(problem.locator('td').nth(2)).toHaveText('44-46');
	await press(problem.getByRole('link'));
	await expect(page.locator('td:target mark')).toHaveText('44-46');
	await press(link('Back to the draft'));

	const downloaded = page.waitForEvent('download');
	await press(link(/^Download the row/));
	const failing = await readFile(await (await downloaded).path(), 'utf8');
	expect(failing.split('\r\n')[0]).toMatch(/;?_row[,;]_column[,;]_problem[,;]_advice$/);
	await give(
		page.getByLabel('Choose the corrected rows'),
		asFile('fixed.csv', failing.replace('44-46', '45%'))
	);
	await press(button('Put them in place'));
	await examined(page);

	await expect(page.locator('.standfirst')).toHaveText('6 waves would be new.');
	await expect(page.getByRole('heading', { name: 'Should the bridge be built?' })).toBeVisible();
	await type(page.getByLabel(/^Why/), 'Six waves of the bridge poll');
	await press(button('Publish 6 waves'));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Published');
	expect((await page.request.get('/questions/build-bridge.csv')).status()).toBe(200);
	await press(link(/History/).first());

	await expect(page.getByRole('main')).toContainText('Six waves of the bridge poll');
	await press(page.locator('summary', { hasText: 'Withdraw this wave' }));
	await type(page.getByLabel('Why, which readers see'), 'Made up for a test');
	await press(button('Withdraw it'));
	await expect(page.getByRole('status')).toHaveText('Done: it is withdrawn from now on.');
	const csv = await (await page.request.get('/questions/build-bridge.csv')).text();
	expect(
		new Set(
			csv
				.split('\r\n')
				.slice(1, -1)
				.map((line) => line.split(',')[0])
		).size
	).toBe(5);
	await press(page.locator('summary', { hasText: 'Make this revision current again' }).last());
	await type(page.getByLabel('Why, which readers see'), 'It was right');
	await press(button('Make it current'));
	await expect(page.getByRole('status')).toHaveText(/^Done: revision \d is what readers see/);
}

test('from a messy file to a published wave and back, with the keyboard alone', async ({
	page,
	site
}) => {
	test.slow();
	// somebody listens all the time, so that no choosing goes unseen
	page.on('filechooser', () => {});
	await journey(page, site, keys(page));
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('from a messy file to a published wave and back', async ({ page, site }) => {
		test.slow();
		await journey(page, site, mouse());
	});
});

test('the next file of a programme is read as the one before', async ({ page, site }) => {
	test.slow();
	await signIn(page, site);
	await uploadFile(page, 'first.csv', fixture('messy-wide.csv'));
	await page.getByRole('link', { name: 'Match the columns' }).click();
	await page.getByLabel('country needed').selectOption('NZ');
	await page.getByLabel('question id').fill('build-bridge');
	await page.getByLabel('question needed').fill('Should the bridge be built?');
	await page.getByLabel('source title').fill('Bridge poll');
	await page.getByLabel('source url').fill('https://polls.example/bridge');
	await page.getByLabel('The first number is the month').check();
	await page.getByRole('checkbox', { name: 'Save this' }).check();
	await page.getByLabel('Survey programme').fill('Example Polls');
	await page.getByRole('button', { name: 'Check the file with this' }).click();
	await expect(page).not.toHaveURL(/mapping/);

	await uploadFile(page, 'next.csv', fixture('messy-wide.csv').replaceAll('2024', '2025'));
	// the source is of one wave only, and asked for again
	await expect(page).toHaveURL(/\/mapping\?saved=Example/);
	await expect(page.getByRole('main')).toContainText(
		'Filled in as it was saved for Example Polls. Still needed, for this wave alone: source title, source url.'
	);
	await expect(page.getByLabel('What “House” holds')).toHaveValue('pollster');
	await expect(page.getByLabel('The first number is the month')).toBeChecked();
	await page.getByLabel('source title').fill('Bridge poll of 2025');
	await page.getByLabel('source url').fill('https://polls.example/bridge-2025');
	await page.getByRole('button', { name: 'Check the file with this' }).click();
	await expect(page).not.toHaveURL(/mapping/);
});
