import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/cli/lib/root.js';
import { expect, freshTest as test } from './fixtures.ts';

const data = join(root, 'tests/fixtures/other-subject');
/** Words that belong to the shipped subject and to no other. */
const foreign = /korea|\bkim\b|pyongyang|trump|nuclear/i;

test.use({ settings: { SHIPPED_DATA: data } });

test('with the data of another subject the whole site is about that one', async ({
	page,
	request
}) => {
	const site = JSON.parse(readFileSync(join(data, 'site.json'), 'utf8')) as { subject: string };
	const seen = new Set<string>();
	const queue = ['/', '/nowhere', '/sign-in'];
	for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
		if (seen.has(path)) continue;
		seen.add(path);
		const response = await request.get(path);
		expect(response.status(), path).toBe(path === '/nowhere' ? 404 : 200);
		const text = await response.text();
		expect(foreign.exec(text)?.[0], path).toBeUndefined();
		if (!response.headers()['content-type']?.startsWith('text/html')) continue;
		for (const [, href] of text.matchAll(/<a [^>]*?href="(\/[^"#]*)/g))
			queue.push(href!.replaceAll('&amp;', '&'));
	}
	for (const path of ['/questions/build-bridge', '/waves/harbour-2021', '/timeline/bridge-plan'])
		expect(seen).toContain(path);

	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(site.subject);
	await page.goto('/questions/build-bridge');
	await expect(page.getByRole('main')).toContainText(
		'pollster differs (Example Polls, then Invented Research)'
	);
	await expect(page.locator('figure#chart-nz')).toContainText('about 50%');
	await expect(page.locator('figure#chart-fj')).toBeVisible();
});
