import { expect, test } from './fixtures.ts';

// What is expected can be read off the rows of these waves in static/data.
for (const [wave, count, rest, mode] of [
	['afsc-2023', '4 of 11 disclosed', '3 partly, 4 not disclosed here.', 'Not disclosed here'],
	['cnn-2018-06', '6 of 11 disclosed', '2 partly, 3 not disclosed here.', 'Disclosed'],
	['gallup-2001', '1 of 11 disclosed', '5 partly, 5 not disclosed here.', 'Not disclosed here']
] as const)
	test(`the card of ${wave} counts what it lists`, async ({ page }) => {
		await page.goto(`/waves/${wave}`);
		const card = page.getByRole('region', { name: 'How it was done' });
		await expect(card).toContainText(`${count}, ${rest}`);
		const statuses = await card.locator('.status').allTextContents();
		expect(statuses).toHaveLength(11);
		const disclosed = statuses.filter((status) => status.trim() === 'Disclosed');
		expect(count).toBe(`${disclosed.length} of 11 disclosed`);
		await expect(
			card.getByRole('listitem').filter({ hasText: 'How they were asked' }).locator('.status')
		).toHaveText(mode);
	});

test('a wave says what its ranges mean and rest on', async ({ page }) => {
	const ranges = page.getByRole('region', { name: 'How exact it is' });
	await page.goto('/waves/cnn-2018-06');
	await expect(ranges).toContainText('Bars show the margin of sampling error');
	await expect(ranges).toContainText('real errors averaged about twice the stated margin');
	await expect(ranges).not.toContainText('assumed');
	await page.goto('/waves/afsc-2025');
	await expect(ranges).toContainText('This poll asked volunteers');
	await expect(ranges).toContainText('that of January 2023 is used');
	await expect(ranges).not.toContainText('margin of');
	await page.goto('/waves/nikkei-2018-03');
	await expect(ranges).toContainText('1.5 is assumed');
	await page.goto('/waves/gallup-2001');
	await expect(ranges).toContainText('No range can be given');
});

test('a wave tells what surely and what perhaps happened while it was in the field', async ({
	page
}) => {
	const meanwhile = page.getByRole('region', { name: 'At the same time' });
	await page.goto('/waves/monmouth-2018-06');
	await expect(meanwhile).toContainText('In the field when “Singapore summit” happened.');
	await expect(meanwhile).not.toContainText('not known exactly');
	// of this wave only the year is known
	await page.goto('/waves/gallup-2000');
	await expect(meanwhile).toContainText('not known exactly');
	await expect(meanwhile).not.toContainText('In the field when');
	await page.goto('/waves/afsc-2023');
	await expect(meanwhile).toHaveCount(0);
});
