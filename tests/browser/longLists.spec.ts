import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, freshTest as test, runCommand } from './fixtures.ts';

const header =
	'wave_id,pollster,start_date,end_date,country,population,question_id,question,response,percent,source_title,source_url';

/** Waves that never were, a month apart, each with a question of its own. */
const waves = Array.from({ length: 600 }, (_, i) => {
	const month = `${1970 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}`;
	return `made-up-${i},Example Polls,${month},${month},NZ,adults,bridge-${i},Should bridge ${i} be built?,Yes,48,Made up for a test,https://polls.example/${i}`;
});

test('lists that are cut say so, and lead to the rest', async ({ page, site }) => {
	test.slow();
	const folder = mkdtempSync(join(tmpdir(), 'topline-'));
	const file = join(folder, 'many.csv');
	writeFileSync(file, [header, ...waves].join('\n'));
	await runCommand(site, 'import', file);
	rmSync(folder, { recursive: true });
	const ids = (text: string) =>
		new Set(
			text
				.split('\r\n')
				.slice(1, -1)
				.map((line) => line.split(',')[0])
		);
	const everything = await (await page.request.get('/data/surveys.csv')).text();
	const total = ids(everything).size;
	expect(total).toBe(600 + 153);

	await page.goto('/waves?sort=oldest');
	const seen = new Set<string>();
	const rows = page.locator('main li > a.when');
	const collect = async () => {
		for (const row of await rows.all()) seen.add((await row.getAttribute('href'))!);
	};
	await expect(page.getByText('Listed here: 1 to 500 of 753.')).toBeVisible();
	await collect();
	await page.getByRole('link', { name: 'On in this list' }).click();
	await expect(page.getByText('Listed here: 501 to 753 of 753.')).toBeVisible();
	await expect(page).toHaveURL(/sort=oldest/);
	await collect();
	expect(seen.size).toBe(total);

	await page.goto('/#all');
	await expect(
		page.getByText(/^Listed here: 1 to 300 of \d+, those asked most often first\.$/)
	).toBeVisible();
	const first = await page.locator('#all li > a').first().getAttribute('href');
	await page.getByRole('link', { name: 'Questions asked less often' }).click();
	await expect(page.getByText(/^Listed here: 301 to 600 of /)).toBeVisible();
	expect(await page.locator(`#all li > a[href="${first}"]`).count()).toBe(0);

	await page.goto('/timeline/singapore-summit');
	await expect(
		page.getByText('This page looks at the 500 waves nearest to the event, of 753 in all.')
	).toBeVisible();
	await page.goto('/data');
	await expect(
		page.getByText(/^One file for each question: the 500 asked most often, of \d+/)
	).toBeVisible();
});

test('a list that is whole says nothing of pages', async ({ page }) => {
	for (const path of ['/waves', '/', '/timeline/singapore-summit']) {
		await page.goto(path);
		await expect(page.getByText(/Listed here|This page looks at/)).toHaveCount(0);
	}
});
