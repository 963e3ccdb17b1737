import { type Page, expect } from '@playwright/test';
import { freshTest, signIn, themes, violations, withAndWithoutScripts } from './fixtures.ts';
import { uploadFile } from './uploadFile.ts';

/**
 * 1,040 people whom nobody interviewed: weights, two questions, the second asked of one party only. The last one's answer to the
 * first stands for nothing, further down than columns are looked at to show them.
 */
const people = Array.from({ length: 1040 }, (_, i) => {
	const party = ['Red', 'Blue', 'Blue', 'Grey'][i % 4]!;
	const second = party === 'Blue' ? String(1 + (i % 2)) : '';
	return [
		`P${i}`,
		(0.6 + (i % 5) / 5).toFixed(2),
		i === 1039 ? '8' : String(1 + (i % 3)),
		second,
		party
	].join(',');
});
const file = ['person_id,weight,q1,q2,party', ...people].join('\n');

const facts: Record<string, string> = {
	pollster: 'Example Polling',
	end_date: '2025-02-12',
	population: 'adults',
	source_title: 'Made up for a test',
	source_url: 'https://example.org/made-up'
};

async function sayColumns(page: Page, text = file) {
	await uploadFile(page, 'people.csv', text);
	await page.goto(`${page.url()}/respondents`);
	await expect(page.getByLabel('What “weight” is')).toHaveValue('weight');
	await expect(page.getByLabel('What “party” is')).toHaveValue('group');
	await expect(page.getByLabel('What “person_id” is')).toHaveValue('');
	await page.getByLabel('What “q1” is').selectOption('question');
	await page.getByLabel('What “q2” is').selectOption('question');
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the answers mean');
}

async function openAll(page: Page) {
	const closed = page.locator('details:not([open]) > summary');
	while (await closed.count()) await closed.first().click();
}

async function sayAnswers(page: Page) {
	await openAll(page);
	for (const [i, name] of ['Support', 'Oppose', 'Don’t know'].entries())
		await page.getByLabel(`Answer for “${i + 1}” in “q1”`).fill(name);
	await page.getByLabel('Side of “1” in “q1”').selectOption('favour');
	await page.getByLabel('Side of “2” in “q1”').selectOption('oppose');
	await page.getByLabel('Side of “3” in “q1”').selectOption('none');
	await page.getByLabel('Answer for “1” in “q2”').fill('Often');
	await page.getByLabel('Answer for “2” in “q2”').fill('Rarely');
	const asked = page.locator('details', { has: page.getByLabel('Answer for “1” in “q2”') });
	await asked.getByLabel('those with a certain cell in').selectOption('party');
	await asked.getByLabel(/which is one of/).fill('Blue');
}

async function sayWave(page: Page) {
	for (const [name, value] of Object.entries(facts))
		await page.locator(`#constant-${name}`).fill(value);
	await page.locator('#constant-country').selectOption('NZ');
}

withAndWithoutScripts(() => {
	freshTest(
		'from one row a respondent to a published wave, losing nothing that was typed',
		async ({ page, site }) => {
			await signIn(page, site);
			await sayColumns(page);
			await sayAnswers(page);
			await page.getByRole('button', { name: 'Compute and check' }).click();

			await expect(page.getByRole('alert')).toContainText('needed');
			await expect(page.getByLabel('Answer for “1” in “q1”')).toHaveValue('Support');
			await expect(page.locator('#asked-codes-1')).toHaveValue('Blue');
			await sayWave(page);
			await page.getByRole('button', { name: 'Compute and check' }).click();

			await expect(page).toHaveURL(/\/upload\/[0-9a-f-]{36}$/);
			await expect(page.locator('main')).toContainText('Nobody has said what “8” stands for');
			await page.getByRole('link', { name: 'columns' }).click();
			await openAll(page);
			await page.getByLabel('What “8” in “q1” counts as').selectOption('no answer');
			await expect(page.locator('#constant-country')).toHaveValue('NZ');
			await page.getByRole('button', { name: 'Compute and check' }).click();

			await expect(page).toHaveURL(/\/upload\/[0-9a-f-]{36}$/);
			await page.getByRole('button', { name: 'Publish' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Published');
			await page.goto('/waves/example-polling-2025-02-12');
			// Kish's effect of weights 0.6, 0.8, 1, 1.2, 1.4 in equal parts: 1 + 0.08.
			await expect(page.locator('main')).toContainText(
				'Computed here from respondent data: n = 1,040; weighting: with the weights of the file (column “weight”); design effect 1.08.'
			);
			const csv = await (await page.request.get('/waves/example-polling-2025-02-12.csv')).text();
			expect(csv).not.toContain('P1');
			expect(csv).toMatch(/q2,.*,all,all,520,/);
		}
	);
});

freshTest(
	'what was said of one wave is offered for the next, and what is new in its file is told',
	async ({ page, site }) => {
		freshTest.slow();
		await signIn(page, site);
		const answered = file.replace(/,8,(?=[^\n]*$)/, ',1,');
		await sayColumns(page, answered);
		await sayAnswers(page);
		await sayWave(page);
		await page.getByRole('checkbox', { name: 'Save this for the next file' }).check();
		await page.getByLabel('Survey programme').fill('');
		await page.getByRole('button', { name: 'Compute and check' }).click();
		await expect(page.getByRole('alert')).toContainText('needed');
		await expect(page.getByRole('checkbox', { name: 'Save this for the next file' })).toBeChecked();
		await page.getByLabel('Survey programme').fill('Harbour Barometer');
		await page.getByRole('button', { name: 'Compute and check' }).click();
		await page.getByRole('button', { name: 'Publish' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Published');

		const rows = answered.split('\n').map((row, i) => `${row},${i ? 'yes' : 'q3'}`);
		await uploadFile(page, 'next.csv', rows.join('\n'));
		await expect(page).toHaveURL(/\/respondents\?step=details&saved=Harbour%20Barometer$/);
		await expect(page.getByText('Filled in as it was saved for Harbour Barometer.')).toContainText(
			'Still needed, for this wave alone: end date, source title, source url.'
		);
		await expect(page.getByText('One column was not in the earlier file')).toContainText('“q3”');
		await expect(page.locator('#constant-pollster')).toHaveValue('Example Polling');
		await page.locator('#constant-end_date').fill('2025-03-12');
		await page.locator('#constant-source_title').fill('Made up again');
		await page.locator('#constant-source_url').fill('https://example.org/again');
		await page.getByRole('button', { name: 'Compute and check' }).click();
		await expect(page).toHaveURL(/\/upload\/[0-9a-f-]{36}$/);
		await page.getByRole('button', { name: 'Publish' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Published');
		const csv = await (await page.request.get('/waves/example-polling-2025-03-12.csv')).text();
		expect(csv).toMatch(/q2,.*,all,all,520,/);
	}
);

/** Two boxes that people whom nobody interviewed could tick, as survey tools export them; every fourth ticked none. */
const boxes = [
	'Respondent ID,Which of these?,',
	',Sanctions,Talks',
	...Array.from({ length: 200 }, (_, i) =>
		[`P${i}`, i % 4 < 2 ? 'Sanctions' : '', i % 4 > 0 && i % 4 < 3 ? 'Talks' : ''].join(',')
	)
].join('\n');

freshTest('boxes to tick become one question of several answers', async ({ page, site }) => {
	await signIn(page, site);
	await uploadFile(page, 'boxes.csv', boxes);
	await page.goto(`${page.url()}/respondents`);
	for (const name of ['Sanctions', 'Talks'])
		await expect(page.getByLabel(`What “Which of these? / ${name}” is`)).toHaveValue('option');
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(page.getByLabel('Answer that “Which of these? / Talks” holds')).toHaveValue('Talks');
	await page.getByLabel('People who chose none count').check();
	await sayWave(page);
	expect(await violations(page)).toEqual([]);
	await page.setViewportSize({ width: 360, height: 800 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	if (process.env.LOOK_INTO)
		await page.screenshot({ path: `${process.env.LOOK_INTO}/boxes-360.png`, fullPage: true });
	await page.getByRole('button', { name: 'Compute and check' }).click();
	await expect(page).toHaveURL(/\/upload\/[0-9a-f-]{36}$/);
	await page.getByRole('button', { name: 'Publish' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Published');
	const csv = await (await page.request.get('/waves/example-polling-2025-02-12.csv')).text();
	expect(csv).toMatch(/,200,[^\n]*Sanctions,multiple,[^\n]*50\.0/);
	expect(csv).toMatch(/,200,[^\n]*Talks,multiple,[^\n]*50\.0/);
});

freshTest('both steps can be used by everyone, on a telephone too', async ({ page, site }) => {
	await signIn(page, site);
	await uploadFile(page, 'people.csv', file);
	const address = `${page.url()}/respondents`;
	await page.goto(address);
	await page.getByLabel('What “q1” is').selectOption('margin');
	await page.getByLabel('What “q2” is').selectOption('question');
	await page.getByRole('button', { name: 'Go on' }).click();
	await openAll(page);
	for (const step of ['', '?step=details'])
		for (const colorScheme of themes)
			for (const width of [360, 1440]) {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height: 800 });
				await page.goto(address + step);
				await openAll(page);
				expect(await violations(page)).toEqual([]);
				const wide = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(wide).toBeLessThanOrEqual(width);
				if (process.env.LOOK_INTO)
					await page.screenshot({
						path: `${process.env.LOOK_INTO}/r-${step.slice(-7) || 'columns'}-${width}-${colorScheme}.png`,
						fullPage: true
					});
			}
});
