import { expect, freshTest as test, signIn } from './fixtures.ts';
import { examined, uploadFile } from './uploadFile.ts';

const stated = {
	pollster: 'Made-up Polls',
	population: 'adults',
	end_date: '2025-03',
	source_title: 'Made-up report',
	source_url: 'https://example.org/report'
};

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('columns of numbers are taken for questions at once, bases for bases', async ({
		page,
		site
	}) => {
		await signIn(page, site);
		const lines = [
			'Reply,Build the bridge,Build the tunnel',
			'Yes,54%,40%',
			'No,41%,55%',
			'Unweighted base,"1,005",990'
		];
		await uploadFile(page, 'questions.csv', lines.join('\n'));
		if (!page.url().includes('/mapping')) await page.goto(`${page.url().split('?')[0]}/mapping`);
		await page.getByLabel('All columns of numbers at once').selectOption('questions');
		await page.getByRole('button', { name: 'Take them so' }).click();
		await expect(page.locator('#question-1')).toHaveValue('Build the bridge');
		await expect(page.locator('#group_sample_size-2')).toHaveValue('990');
		for (const [name, value] of Object.entries(stated))
			await page.locator(`[name="constant-${name}"]`).fill(value);
		await page.locator('[name="constant-country"]').selectOption('NZ');
		await page.getByRole('button', { name: 'Check the file with this' }).click();
		await examined(page);
		await expect(page.locator('.standfirst')).toHaveText('1 wave would be new.');
		await page.getByRole('button', { name: 'Publish 1 wave' }).click();
		const csv = await (await page.request.get('/waves/made-up-polls-2025-03.csv')).text();
		const rows = csv.split('\r\n').slice(1).filter(Boolean);
		expect(rows).toHaveLength(4);
		expect(rows.filter((row) => row.includes('build-the-tunnel'))).toEqual([
			expect.stringContaining(',990,Yes,single,favour,40,'),
			expect.stringContaining(',990,No,single,oppose,55,')
		]);
	});
});
