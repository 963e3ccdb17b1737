import { settings } from '../../src/lib/stats/settings.ts';
import { expect, test } from './fixtures.ts';

test('every setting of the program is printed with its value', async ({ page }) => {
	await page.goto('/methods');
	const rows = await page
		.locator('#settings tbody tr')
		.evaluateAll((all) =>
			all.map((row) => [...row.children].map((cell) => cell.textContent.trim()))
		);
	expect(rows).toContainEqual([
		'event.before',
		`${settings.event.before} days`,
		'Window before an event.'
	]);
	expect(rows.at(-1)!.slice(0, 2)).toEqual(['optInRanges', 'yes']);
	expect(rows.slice(0, -1).map(([path]) => path)).toEqual(
		Object.entries(settings).flatMap(([group, values]) =>
			typeof values === 'number' ? [group] : names(values, `${group}.`)
		)
	);
});

test('every entry of the contents leads to its section, and back out of the page', async ({
	page
}) => {
	await page.goto('/methods');
	const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
	for (const link of await contents.all()) {
		const id = (await link.getAttribute('href'))!.slice(1);
		await expect(page.locator(`section[id="${id}"] h2`)).toHaveText((await link.textContent())!);
	}
	await page.getByRole('navigation', { name: 'Main' }).getByText('Waves').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waves');
	await page.getByRole('navigation', { name: 'Main' }).getByText('Methods').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Methods');
	await expect(page.locator('#verdict')).toContainText('No clear change since');
});

function names(tree: object, before: string): string[] {
	return Object.entries(tree).flatMap(([key, value]) =>
		typeof value === 'number' || Array.isArray(value)
			? [before + key]
			: names(value as object, `${before}${key}.`)
	);
}
