import { brotliCompressSync } from 'node:zlib';
import { expect, test, themes, violations } from './fixtures.ts';

const pages = [
	'/',
	'/?q=peace&topic=Ending+the+war#all',
	'/questions/meet-kim',
	'/questions/peace-agreement?answer=oppose&country=US&from=2021&to=2024',
	'/questions/nk-favourability',
	'/questions/greatest-threat',
	'/questions/war-concern',
	'/waves',
	'/waves/afsc-2025',
	'/timeline',
	'/timeline/singapore-summit',
	'/data',
	'/methods',
	'/questions/no-such-question'
];

/** Pages on which there is nothing to press. */
const unscripted = ['/methods', '/waves/afsc-2025', '/timeline/singapore-summit'];

for (const colorScheme of themes)
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		for (const path of pages)
			test(`${path} has no violation and nothing wider than the screen`, async ({ page }) => {
				await page.goto(path);
				for (const width of [360, 768, 1440]) {
					await page.setViewportSize({ width, height: 900 });
					const excess = await page.evaluate(
						() => document.documentElement.scrollWidth - window.innerWidth
					);
					expect(excess, `at ${width} px`).toBeLessThanOrEqual(0);
					if (width !== 768) expect(await violations(page)).toEqual([]);
				}
			});
	});

for (const path of pages)
	test(`${path} asks for at most 60 kB of scripts`, async ({ page }) => {
		const scripts: Promise<Buffer>[] = [];
		page.on('response', (response) => {
			if (response.request().resourceType() === 'script') scripts.push(response.body());
		});
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(scripts.length > 0).toBe(!unscripted.includes(path));
		const loaded = (await Promise.all(scripts)).reduce(
			(sum, text) => sum + brotliCompressSync(text).length,
			0
		);
		expect(loaded).toBeLessThanOrEqual(60_000);
	});

test('text is never smaller than 11 pixels', async ({ page }) => {
	for (const path of pages) {
		await page.goto(path);
		const small = await page.evaluate(() =>
			[...document.querySelectorAll('body *')]
				.filter((element) =>
					[...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
				)
				.filter((element) => parseFloat(getComputedStyle(element).fontSize) < 11)
				.map((element) => element.outerHTML.slice(0, 80))
		);
		expect(small, path).toEqual([]);
	}
});

test('an unknown question, wave or event is said to be unknown, and where to look', async ({
	page
}) => {
	for (const [path, sentence] of [
		['/questions/no-such', 'There is no question “no-such” here.'],
		['/waves/no-such', 'There is no wave “no-such” here.'],
		['/timeline/no-such', 'There is no event “no-such” here.'],
		['/no-such', 'There is no page at this address.']
	] as const) {
		const response = await page.goto(path);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('main')).toContainText(sentence);
	}
});

test('an address that cannot be used names its parameter and value', async ({ page }) => {
	const response = await page.goto('/questions/meet-kim?from=2019-13');
	expect(response?.status()).toBe(400);
	await expect(page.getByRole('main')).toContainText('from=2019-13');
});

test('no link within the site leads nowhere', async ({ request }) => {
	test.setTimeout(180_000);
	const seen = new Set<string>();
	const queue = ['/'];
	const broken: string[] = [];
	const anchors: [page: string, path: string, id: string][] = [];
	const ids = new Map<string, Set<string>>();
	for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
		if (seen.has(path)) continue;
		seen.add(path);
		const response = await request.get(path);
		if (response.status() >= 400) broken.push(`${response.status()} ${path}`);
		if (!response.headers()['content-type']?.startsWith('text/html')) continue;
		const html = await response.text();
		ids.set(path, new Set([...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]!)));
		for (const [, raw] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
			const href = raw!.replaceAll('&amp;', '&');
			const url = new URL(href, `http://site${path}`);
			if (url.host !== 'site') continue;
			const target = url.pathname + url.search;
			if (url.hash) anchors.push([path, target, decodeURIComponent(url.hash.slice(1))]);
			// every view of a question is a page of its own; those of one are enough
			if (url.search && !path.startsWith('/questions/meet-kim') && path !== '/') continue;
			queue.push(target);
		}
	}
	expect(broken).toEqual([]);
	expect(seen.size).toBeGreaterThan(300);
	expect(anchors.filter(([, target, id]) => ids.has(target) && !ids.get(target)!.has(id))).toEqual(
		[]
	);
});

test.describe('with the keyboard alone', () => {
	test('the first stop skips to the content', async ({ page }) => {
		await page.goto('/');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('main')).toBeFocused();
	});

	test('questions are found while typing, and the address keeps what was sought', async ({
		page
	}) => {
		await page.goto('/', { waitUntil: 'networkidle' });
		await page.getByLabel('Words').focus();
		await page.keyboard.type('liaison');
		await expect(page.getByText(/^1 of \d+ questions/)).toBeVisible();
		await expect(page).toHaveURL(/\?q=liaison$/);
		await expect(page.getByLabel('Words')).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(page.getByLabel('Topic')).toBeFocused();
	});

	test('a wave and an event are reached and show their counterparts', async ({ page }) => {
		await page.goto('/questions/peace-agreement', { waitUntil: 'networkidle' });
		const wave = page.locator('[data-wave="afsc-2025"]').first();
		await wave.focus();
		await expect(page.locator('[data-event].strong').first()).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/waves\/afsc-2025$/);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('forms narrow lists and leave nothing empty in the address', async ({ page }) => {
		await page.goto('/');
		await page.getByLabel('Words').fill('liaison');
		await page.getByRole('button', { name: 'Find' }).click();
		await expect(page.getByText(/^1 of \d+ questions/)).toBeVisible();
		expect(new URL(page.url()).search).toBe('?q=liaison');

		await page.goto('/waves');
		await page.getByLabel('Country').selectOption('JP');
		await page.getByLabel('Order').selectOption('oldest');
		await page.getByRole('button', { name: 'Show' }).click();
		expect(new URL(page.url()).search).toBe('?country=JP&sort=oldest');
		await expect(page.getByText(/^\d+ of \d+ waves/)).toBeVisible();
	});
});
