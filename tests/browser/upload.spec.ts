import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/cli/lib/root.js';
import { expect, freshTest as test, signIn } from './fixtures.ts';
import { asFile, examined, fixture, shipped, uploadFile } from './uploadFile.ts';

const standfirst = '.standfirst';

test('one changed cell is shown as exactly that cell', async ({ page, site }) => {
	await signIn(page, site);
	const text = shipped('surveys/afsc.csv');
	const changed = text.replace(',Agree,single,favour,52,', ',Agree,single,favour,53,');
	expect(changed).not.toBe(text);
	await uploadFile(page, 'changed.csv', changed);
	await expect(page.locator(standfirst)).toHaveText(
		'1 wave would change; 4 waves identical, nothing to do.'
	);
	const rows = page.locator('section[aria-labelledby="changed-title"] tbody tr');
	await expect(rows).toHaveCount(1);
	await expect(rows.locator('td')).toHaveText(['liaison-office · Agree', 'percent', '52', '53']);
	await expect(page.getByRole('heading', { name: 'New', exact: true })).toHaveCount(0);
	expect(await (await page.request.get('/waves/afsc-2021.csv')).text()).toContain(
		',Agree,single,favour,52,'
	);
});

test('a typo in a date names row, column and cell, and stores nothing', async ({ page, site }) => {
	await signIn(page, site);
	const before = await (await page.request.get('/data/surveys.csv')).text();
	const lines = shipped('surveys/afsc.csv').split('\r\n');
	expect(lines[1]).toContain('2021-09-24');
	const typo = lines.with(1, lines[1]!.replace('2021-09-24', '2021-09-42')).join('\r\n');
	await uploadFile(page, 'typo.csv', typo);
	const cells = page.locator('tbody tr').first().locator('td');
	await expect(cells.nth(0)).toHaveText('2');
	await expect(cells.nth(1)).toHaveText('start_date');
	await expect(cells.nth(2)).toHaveText('2021-09-42');
	await expect(page.getByRole('button', { name: /Publish/ })).toHaveCount(0);
	const list = await page.request.get(`${page.url()}/problems.csv`);
	expect(await list.text()).toContain('error,2,start_date,2021-09-42,');
	expect(await (await page.request.get('/data/surveys.csv')).text()).toBe(before);
});

test('every shipped file is identical, nothing to do', async ({ page, site }) => {
	test.slow();
	await signIn(page, site);
	const surveys = readdirSync(join(root, 'static/data/surveys')).filter((n) => n.endsWith('.csv'));
	expect(surveys).toHaveLength(22);
	for (const path of ['events.csv', ...surveys.map((name) => `surveys/${name}`)]) {
		await uploadFile(page, path, shipped(path));
		await expect(page.locator(standfirst), path).toHaveText(
			/^\d+ (waves?|events?): identical, nothing to do\.$/
		);
	}
});

test('a published wave is there for everybody', async ({ page, site, browser }) => {
	await signIn(page, site);
	await uploadFile(page, 'new-wave.csv', fixture('new-wave.csv'));
	await expect(page.locator(standfirst)).toHaveText('1 wave would be new.');
	await expect(page.getByRole('heading', { name: 'Should the bridge be built?' })).toBeVisible();

	const anybody = await (await browser.newContext({ baseURL: site.url })).newPage();
	expect((await anybody.goto('/questions/build-bridge'))?.status()).toBe(404);
	await page.getByRole('button', { name: 'Publish 1 wave' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Published');
	await expect(page.getByRole('link', { name: /Example Polls/ })).toBeVisible();

	await anybody.goto('/questions/build-bridge');
	await expect(anybody.getByRole('heading', { level: 1 })).toHaveText(
		'Should the bridge be built?'
	);
	await expect(anybody.getByText('48.5%').first()).toBeVisible();
	const csv = await (await anybody.request.get('/questions/build-bridge.csv')).text();
	expect(csv.split('\r\n')).toHaveLength(5);
	await uploadFile(page, 'build-bridge.csv', csv);
	await expect(page.locator(standfirst)).toHaveText('1 wave: identical, nothing to do.');
});

test('a published event is on the timeline', async ({ page, site }) => {
	await signIn(page, site);
	await uploadFile(page, 'new-event.csv', fixture('new-event.csv'));
	await expect(page.locator(standfirst)).toHaveText('1 event would be new.');
	await page.getByRole('button', { name: 'Publish 1 event' }).click();
	await page.getByRole('link', { name: /The bridge opens/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The bridge opens');
});

test('a warning must be accepted by its name', async ({ page, site }) => {
	await signIn(page, site);
	await uploadFile(page, 'sum.csv', fixture('sum-above-100.csv'));
	const warning = page.getByRole('checkbox', { name: /sum to 110/ });
	await expect(warning).toHaveValue('sum-above-100:example-2021/build-bridge/all/all');
	const publish = page.getByRole('button', { name: 'Publish 1 wave' });
	await publish.click();
	await expect(page).toHaveURL(/\/upload\/[0-9a-f-]{36}$/);
	// past the browser's own check as well
	await page.locator('form[action="?/publish"]').evaluate((form: HTMLFormElement) => {
		form.noValidate = true;
	});
	await publish.click();
	await expect(page.getByRole('alert')).toHaveText(/each warning must be accepted/);
	expect((await page.request.get('/waves/example-2021')).status()).toBe(404);
	await warning.check();
	await publish.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Published');
});

test('a draft is its editor’s alone', async ({ page, site, browser }) => {
	await signIn(page, site, 'Ada');
	await uploadFile(page, 'mine.csv', fixture('new-wave.csv'));
	const draft = new URL(page.url()).pathname;

	const other = await (await browser.newContext({ baseURL: site.url })).newPage();
	await other.goto(draft);
	await expect(other).toHaveURL(`/sign-in?to=${encodeURIComponent(draft)}`);
	await signIn(other, site, 'Grace');
	await other.goto(draft);
	await expect(other.getByRole('status')).toHaveText(/no longer here/);
	await expect(other.getByText('mine.csv')).toHaveCount(0);
	const list = await other.request.get(`${draft}/problems.csv`);
	expect(list.headers()['content-type']).not.toContain('csv');

	await page.goto('/upload');
	await page.getByRole('link', { name: 'mine.csv' }).click();
	await page.getByRole('button', { name: 'Discard' }).click();
	await expect(page).toHaveURL('/upload');
	await expect(page.getByText('mine.csv')).toHaveCount(0);
});

test('publishing the same draft twice makes one revision', async ({ page, site, context }) => {
	await signIn(page, site);
	await uploadFile(page, 'new-wave.csv', fixture('new-wave.csv'));
	const again = await context.newPage();
	await again.goto(page.url());
	await page.getByRole('button', { name: /Publish/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Published');
	await again.getByRole('button', { name: /Publish/ }).click();
	await expect(again.getByRole('status')).toHaveText(/published or discarded/);
	expect((await page.request.get('/waves/example-2021/r/1.csv')).status()).toBe(200);
	expect((await page.request.get('/waves/example-2021/r/2.csv')).status()).toBe(404);
});

test('what was previewed is what is published, or it is shown again', async ({ page, site }) => {
	await signIn(page, site);
	const text = fixture('new-wave.csv');
	await uploadFile(page, 'first.csv', text);
	const first = page.url();
	await uploadFile(page, 'second.csv', text.replace('48.5', '47.5'));
	await page.getByRole('button', { name: /Publish/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Published');

	await page.goto(first);
	const stale = await page.locator('input[name=seen]').inputValue();
	await expect(page.locator(standfirst)).toHaveText('1 wave would change.');
	await page.locator('input[name=seen]').evaluate((input: HTMLInputElement) => {
		input.value = 'what another state of the site led to';
	});
	await page.getByLabel('Why is it changed?').fill('The first file was right.');
	await page.getByRole('button', { name: /Publish/ }).click();
	await expect(page.getByRole('alert')).toHaveText(/Something else was published/);
	await expect(page.locator('input[name=seen]')).toHaveValue(stale);
	await page.getByRole('button', { name: /Publish/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Published');
});

test('a file is taken where it is dropped', async ({ page, site }) => {
	await signIn(page, site);
	await page.waitForLoadState('networkidle');
	const dropped = await page.evaluateHandle((text) => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
		return transfer;
	}, fixture('new-wave.csv'));
	await page.locator('form[enctype]').dispatchEvent('drop', { dataTransfer: dropped });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('dropped.csv');
});

test('of several files each becomes a draft, or none', async ({ page, site }) => {
	await signIn(page, site);
	const send = async (...files: ReturnType<typeof asFile>[]) => {
		await page.goto('/upload');
		await page.getByLabel(/CSV/).setInputFiles(files);
		await page.getByRole('button', { name: 'Check this file' }).click();
	};
	const wave = asFile('wave.csv', fixture('new-wave.csv'));
	await send(wave, asFile('wave.xlsx', 'PK'.repeat(200_000)));
	await expect(page.getByRole('alert')).toHaveText(/“wave.xlsx” is a spreadsheet.*Nothing was/);
	await expect(page.getByRole('link', { name: 'wave.csv' })).toHaveCount(0);
	await send(wave, asFile('event.csv', fixture('new-event.csv')));
	await expect(page.getByRole('status').first()).toHaveText(/^Each file waits below/);
	await expect(page.getByRole('link', { name: 'event.csv' })).toBeVisible();
	await page.getByRole('link', { name: 'wave.csv' }).click();
	await examined(page);
	await expect(page.locator(standfirst)).toHaveText('1 wave would be new.');
});

test('what is no CSV is refused in a sentence', async ({ page, site }) => {
	await signIn(page, site);
	const send = async (name: string, text: string) => {
		await page.goto('/upload');
		await page.getByLabel(/CSV/).setInputFiles(asFile(name, text));
		await page.getByRole('button', { name: 'Check this file' }).click();
	};
	await send('wave.xlsx', 'PK');
	await expect(page.getByRole('alert')).toHaveText(/“wave.xlsx” is a spreadsheet, not a CSV/);
	await send('empty.csv', '');
	await expect(page.getByText('The file holds nothing.')).toBeVisible();
	const nothing = await page.request.post('/upload', {
		headers: { origin: site.url, accept: 'text/html' },
		multipart: { note: 'no file' }
	});
	expect(nothing.status()).toBe(400);
	expect(await nothing.text()).toContain('Please choose a file first.');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole journey works', async ({ page, site }) => {
		await signIn(page, site);
		await uploadFile(page, 'sum.csv', fixture('sum-above-100.csv'));
		await page.getByRole('checkbox').check();
		await page.getByRole('button', { name: 'Publish 1 wave' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Published');
		await page.getByRole('link', { name: 'Should the bridge be built?' }).click();
		await expect(page.getByText('58.5%').first()).toBeVisible();
		await page.getByRole('button', { name: 'Sign out' }).click();
		await page.goto('/upload');
		await expect(page).toHaveURL(/\/sign-in/);
	});
});
