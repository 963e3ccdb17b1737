import type { Page } from '@playwright/test';
import { expect, test, themes, withAndWithoutScripts } from './fixtures.ts';
import { shippedRows } from './shippedRows.ts';

/** What the table of a question says, row by row. */
async function tableRows(page: Page): Promise<string[]> {
	return page.locator('#table tbody').evaluateAll((bodies) =>
		bodies.flatMap((body) => {
			const wave = body.querySelector('tr.wave a')!.getAttribute('href')!.replace('/waves/', '');
			return [...body.querySelectorAll('tr:not(.wave)')].map((row) => {
				const cells = [...row.children].map((cell) =>
					cell.textContent!.replace(/\s+/g, ' ').trim()
				);
				const [group, answer, percent, range] = cells.slice(-6) as [string, string, string, string];
				const ranged = /^(about )?[\d.]+–[\d.]+%$/.test(range) ? 'with a range' : range;
				const source = row.querySelector('.source a')!.getAttribute('href');
				return [wave, group, answer, percent, ranged, source].join(' | ');
			});
		})
	);
}

const kinds: Record<string, string> = { net: ' (sum)', multiple: ' (several answers allowed)' };

/** The same from the files. */
const expectedRows = (question: string) =>
	shippedRows
		.filter((row) => row.question_id === question)
		.map((row) => {
			const everyone = !row.group || row.group === 'all';
			const ranged =
				row.group_sample_size || (everyone && (row.sample_size || row.margin_of_error));
			return [
				row.wave_id,
				everyone ? 'Everyone' : `${row.group} (${row.group_type})`,
				row.response + (kinds[row.response_kind ?? ''] ?? ''),
				row.value_note ? `about ${row.percent}% ${row.value_note}` : `${row.percent}%`,
				ranged ? 'with a range' : '–',
				row.source_url
			].join(' | ');
		});

withAndWithoutScripts(() => {
	for (const question of ['meet-kim', 'peace-agreement', 'nk-favourability'])
		test(`every row of ${question} stands on its page as published`, async ({ page }) => {
			await page.goto(`/questions/${question}`);
			const expected = expectedRows(question);
			expect(expected.length).toBeGreaterThan(10);
			expect((await tableRows(page)).sort()).toEqual(expected.sort());
		});

	test('every wave of a question has its source note', async ({ page }) => {
		await page.goto('/questions/meet-kim');
		const waves = new Set(
			shippedRows.filter((row) => row.question_id === 'meet-kim').map((row) => row.wave_id)
		);
		await expect(page.locator('#waves article')).toHaveCount(waves.size);
		await expect(page.locator('#waves article .source-note')).toHaveCount(waves.size);
	});

	test('the chart of a question is drawn', async ({ page }) => {
		await page.goto('/questions/peace-agreement');
		const mark = page.locator('#chart-us [data-wave="afsc-2025"]');
		await expect(mark).toBeVisible();
		expect(await mark.getAttribute('aria-label')).toContain('about 50%');
	});
});

test('a line never joins what two pollsters asked, and the page says why', async ({ page }) => {
	await page.goto('/questions/peace-agreement');
	const chart = page.locator('#chart-us');
	const afsc = chart.locator('svg.lines g.series').filter({ has: page.locator('svg.break') });
	// 2021 Ipsos; 2023, 2024, 2025 and 2026 The Harris Poll: three lines and one break
	await expect(afsc.locator('line.link')).toHaveCount(3);
	await expect(afsc.locator('svg.break')).toHaveCount(1);
	await expect(chart).toContainText('pollster differs (Ipsos, then The Harris Poll)');
});

test('a value published in words is approximate wherever it stands', async ({ page }) => {
	await page.goto('/questions/peace-agreement');
	const wave = page.locator('#waves article').filter({ hasText: '10–12 February 2025' });
	await expect(wave).toContainText('about 50%');
	await expect(wave).toContainText('published as "half"');
	await page.goto('/waves/afsc-2025');
	await expect(page.locator('#question-peace-agreement')).toContainText('about 50%');
});

test('the dashboard answers at once', async ({ page }) => {
	await page.goto('/');
	const meeting = page.locator('article').filter({ has: page.locator('#featured-meet-kim') });
	await expect(meeting).toContainText('70% in February 2025');
	await expect(meeting).toContainText('American Friends Service Committee');
	const peace = page.locator('article').filter({ has: page.locator('#featured-peace-agreement') });
	await expect(peace).toContainText('about 50% in February 2025');
	await expect(page.locator('#featured-reunite-families')).toBeVisible();
	await expect(page.getByRole('complementary')).toContainText('What happened');
});

test('a view keeps to its answer, country and years, and offers both downloads', async ({
	page
}) => {
	await page.goto('/questions/peace-agreement?answer=oppose&country=US&from=2023&to=2024');
	const ids = await page
		.locator('#waves article h3 a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	expect(ids).toEqual(['/waves/afsc-2024', '/waves/afsc-2023']);
	await expect(page.locator('figure[id^="chart-"]')).toHaveCount(1);
	const hrefs = await page
		.locator('#download a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	expect(hrefs).toContain('/questions/peace-agreement.csv');
	expect(hrefs).toContain(
		'/questions/peace-agreement.csv?answer=oppose&country=US&from=2023&to=2024'
	);
});

for (const colorScheme of themes)
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		test('the page has the colours of the theme', async ({ page }) => {
			await page.goto('/');
			const light = await page.evaluate(() => {
				const rgb = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)!;
				return Number(rgb[0]) > 128;
			});
			expect(light).toBe(colorScheme === 'light');
		});
	});
