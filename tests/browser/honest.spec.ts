// What the site may call a range, read on every page; verdicts and trends as a reader finds them.
import type { Page } from '@playwright/test';
import { expect, test, withAndWithoutScripts } from './fixtures.ts';
import { shippedRows } from './shippedRows.ts';

/** Waves that say they asked volunteers, or do not say how they found people. */
const notDrawn = new Set(
	shippedRows.filter((row) => row.sampling !== 'probability').map((row) => row.wave_id)
);
const onlyForDrawn = /margin of (sampling )?error/i;

/** What publishers of polls drawn at random say themselves, quoted in notes. */
const quoted = [
	...new Set(
		shippedRows
			.filter((row) => row.sampling === 'probability' && onlyForDrawn.test(row.notes ?? ''))
			.map((row) => row.notes!)
	)
];
const withoutQuotes = (text: string) =>
	quoted.reduce((rest, note) => rest.replaceAll(note, ''), text);

/** What the pages say, and the blocks about single waves (article, table section, row, mark) that speak of such a margin. */
const readPages = (page: Page, addresses: string[]) =>
	page.evaluate(async (list) => {
		const read = async (address: string) => {
			const html = await (await fetch(address)).text();
			const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main')!;
			const blocks = new Set(
				[...main.querySelectorAll('a[href^="/waves/"]')].flatMap((link) => [
					link,
					link.closest('article, tbody, tr, li, td') ?? link
				])
			);
			const said = [...blocks].map((block) => {
				const named = [block, ...block.querySelectorAll('a')]
					.map((each) => each.getAttribute('href') ?? '')
					.filter((href) => href.startsWith('/waves/') && !href.endsWith('.csv'));
				const text = `${block.textContent} ${block.getAttribute('aria-label') ?? ''}`;
				return { ids: [...new Set(named.map((href) => href.split('/')[2]!))], text };
			});
			const speaking = said.filter(({ text }) => /margin of/i.test(text));
			return { address, text: main.textContent, blocks: speaking };
		};
		const found = [];
		for (const address of list) found.push(await read(address));
		return found;
	}, addresses);

const programmes = (rows: typeof shippedRows) =>
	new Set(rows.map((row) => row.sponsor || row.pollster!));
const drawn = programmes(shippedRows.filter((row) => row.sampling === 'probability'));
const neverDrawn = [...programmes(shippedRows)].filter((name) => !drawn.has(name));

/** The lists of programmes that a page says have such a margin. */
const listed = (text: string) =>
	[...text.matchAll(/margin of sampling error \((.*?)(?:\); |\)\.)/g)].map((match) => match[1]!);

test('no page calls the range of a poll of volunteers a margin of error', async ({ page }) => {
	test.setTimeout(120_000);
	const linked = async (address: string, selector: string) => {
		await page.goto(address);
		return page
			.locator(selector)
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('?')[0]!));
	};
	const pages = new Set([
		...['/', '/waves', '/timeline', '/data', '/upload', '/sign-in'],
		...(await linked('/', 'a[href^="/questions/"]')),
		...(await linked('/waves', 'a[href^="/waves/"]')),
		...(await linked('/timeline', 'a[href^="/timeline/"]'))
	]);
	expect(pages.size).toBeGreaterThan(360);
	const read = await readPages(
		page,
		[...pages].filter((each) => !each.endsWith('.csv'))
	);
	for (const { address, text: whole, blocks } of read) {
		const text = withoutQuotes(whole);
		expect(text, address).not.toMatch(/margin of error/i);
		for (const list of listed(text))
			expect(
				neverDrawn.filter((name) => list.split(', ').includes(name)),
				address
			).toEqual([]);
		const id = address.startsWith('/waves/') ? address.split('/')[2]! : '';
		if (notDrawn.has(id)) expect(text, address).not.toMatch(onlyForDrawn);
		for (const { ids, text: said } of blocks)
			if (ids.length === 1 && notDrawn.has(ids[0]!))
				expect(said, address).not.toMatch(onlyForDrawn);
	}
});

withAndWithoutScripts(() => {
	test('the last change stands over the chart with its range, and any two waves can be compared', async ({
		page
	}) => {
		await page.goto('/questions/peace-agreement');
		await expect(page.locator('#chart-us figcaption')).toContainText(
			'Up 5 points since February 2025 as published (range 1.0 to 9.0); the figures were published as whole numbers'
		);
		await page.getByLabel('One wave').selectOption({ value: 'afsc-2021' });
		await page.getByLabel('Another wave').selectOption({ value: 'afsc-2023' });
		await page.getByRole('button', { name: 'Compare' }).click();
		await expect(page).toHaveURL(/one=afsc-2021&other=afsc-2023/);
		await expect(page.locator('#compare')).toContainText(
			'Not joined: pollster differs (Ipsos, then The Harris Poll)'
		);
	});

	test('shares of those with an opinion have a base, an axis and a note of their own', async ({
		page
	}) => {
		await page.goto('/questions/peace-agreement');
		await page.getByRole('link', { name: 'Those with an opinion' }).click();
		await expect(page).toHaveURL(/base=opinion/);
		await expect(page.getByRole('heading', { name: /of those with an opinion/ })).toBeVisible();
		await expect(page.locator('main')).toContainText(
			'Computed here from the published percentages'
		);
		// 41 of 100 − 35 who did not know (static/data/surveys/afsc.csv)
		const ipsos = page.locator('#chart-us [data-wave="afsc-2021"]');
		expect(await ipsos.getAttribute('aria-label')).toContain('63%');
		await expect(page.locator('#chart-us [data-wave="afsc-2026"]')).toHaveCount(0);
	});

	test('the trend of Gallup runs from 2000 to 2024, dashed where polls are far', async ({
		page
	}) => {
		await page.goto('/questions/nk-favourability');
		const trend = page.locator('#chart-us svg.trend');
		await expect(trend).toHaveCount(1);
		const ends = await page
			.locator('#chart-us .points li')
			.evaluateAll((marks: HTMLElement[]) => marks.map((mark) => parseFloat(mark.style.left)));
		const path = (await trend.locator('.guess').getAttribute('d'))!;
		const level = (await trend.locator('path:not(.band):not(.guess)').getAttribute('d'))!;
		const xs = [...`${path}${level}`.matchAll(/[ML]([\d.]+),/g)].map((match) => Number(match[1]));
		expect(Math.min(...xs)).toBeCloseTo(Math.min(...ends), 1);
		expect(Math.max(...xs)).toBeCloseTo(Math.max(...ends), 1);
		await expect(page.locator('#chart-us')).toContainText("One pollster's own series");
		await expect(page.locator('#chart-us')).toContainText('For 6 of these 11 polls');
	});
});

test('a wave chosen before the scripts arrive stays chosen', async ({ page }) => {
	let arrive = () => {};
	const held = new Promise<void>((resolve) => (arrive = resolve));
	await page.route(/\.js$/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/questions/peace-agreement', { waitUntil: 'commit' });
	const one = page.getByLabel('One wave');
	await one.selectOption({ value: 'afsc-2021' });
	arrive();
	await page.waitForLoadState('networkidle');
	await expect(one).toHaveValue('afsc-2021');
});
