import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { root } from '../../src/cli/lib/root.js';
import { expect, test } from './fixtures.ts';
import { shippedRows } from './shippedRows.ts';

const rowsOf = (text: string) =>
	Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
const keyOf = (row: Record<string, string>) =>
	[row.wave_id, row.question_id, row.variant, row.group, row.response, row.percent].join('|');

const files = [
	['/questions/meet-kim.csv', 'meet-kim.csv'],
	['/waves/afsc-2025.csv', 'afsc-2025.csv'],
	['/events.csv', 'events.csv'],
	['/data/surveys.csv', 'surveys.csv'],
	['/data/survey-template.csv', 'survey-template.csv'],
	['/data/event-template.csv', 'event-template.csv']
] as const;

// Playwright unpacks by itself; a tag made of the bytes is that of the answer as it stands.
const plain = { 'accept-encoding': 'identity' };

for (const [path, filename] of files)
	test(`${path} is a file to keep, with a tag made of its bytes and open to all`, async ({
		request
	}) => {
		const response = await request.get(path, { headers: plain });
		const body = await response.body();
		const headers = response.headers();
		const tag = `"${createHash('sha256').update(body).digest('hex')}"`;
		expect(response.status()).toBe(200);
		expect(headers).toMatchObject({
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${filename}"`,
			'access-control-allow-origin': '*',
			etag: tag
		});
		expect(body.subarray(0, 3)).not.toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
		expect(body.subarray(-2).toString()).toBe('\r\n');

		for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
			const again = await request.get(path, { headers: { ...plain, 'if-none-match': known } });
			expect(again.status(), known).toBe(304);
			expect(again.headers().etag).toBe(tag);
			expect((await again.body()).byteLength).toBe(0);
		}
		const other = await request.get(path, { headers: { 'if-none-match': '"other"' } });
		expect(other.status()).toBe(200);

		const head = await request.head(path, { headers: plain });
		expect(head.status()).toBe(200);
		expect(head.headers()).toMatchObject({ etag: tag, 'content-length': String(body.byteLength) });
		const options = await request.fetch(path, { method: 'OPTIONS' });
		expect(options.status()).toBe(204);
		expect(options.headers()['access-control-allow-methods']).toContain('GET');
	});

test('a file is packed for who can unpack it, under a tag of its own', async ({ request }) => {
	const get = (headers: Record<string, string>) => request.get('/data/surveys.csv', { headers });
	const file = await get(plain);
	const packed = await get({ 'accept-encoding': 'gzip' });
	const { etag } = packed.headers();
	expect(packed.headers()).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
	expect(etag).toBe(file.headers().etag!.replace(/"$/, '-gzip"'));
	expect(await packed.body()).toEqual(await file.body());
	const again = await get({ 'accept-encoding': 'gzip', 'if-none-match': etag! });
	expect([again.status(), again.headers().etag]).toEqual([304, etag]);
});

test('everything is in one file', async ({ request }) => {
	const rows = rowsOf(await (await request.get('/data/surveys.csv')).text());
	expect(rows.map(keyOf).sort()).toEqual(shippedRows.map(keyOf).sort());
});

test('a filtered file holds what its filter names and nothing else', async ({ request }) => {
	const get = async (path: string) => rowsOf(await (await request.get(path)).text());
	const inFiles = (test: (row: Record<string, string>) => boolean) =>
		shippedRows.filter(test).map(keyOf).sort();
	expect((await get('/questions/meet-kim.csv?country=JP')).map(keyOf).sort()).toEqual(
		inFiles((row) => row.question_id === 'meet-kim' && row.country === 'JP')
	);
	expect((await get('/questions/meet-kim.csv?answer=oppose')).map(keyOf).sort()).toEqual(
		inFiles((row) => row.question_id === 'meet-kim' && row.stance === 'oppose')
	);
	expect((await get('/questions/meet-kim.csv?from=2025-02&to=2025')).map(keyOf).sort()).toEqual(
		inFiles((row) => row.question_id === 'meet-kim' && row.start_date?.slice(0, 4) === '2025')
	);
	expect(
		(await get('/data/surveys.csv?pollster=The+Harris+Poll&country=US')).map(keyOf).sort()
	).toEqual(inFiles((row) => row.pollster === 'The Harris Poll' && row.country === 'US'));
	expect((await get('/data/surveys.csv?topic=Summits')).map(keyOf).sort()).toEqual(
		inFiles((row) => row.topic === 'Summits')
	);
	expect(
		(await get('/waves/afsc-2025.csv?question=peace-agreement')).map((row) => row.percent)
	).toEqual(['50']);
	const events = rowsOf(readFileSync(join(root, 'static/data/events.csv'), 'utf8'));
	const chosen = await get('/events.csv?category=summit&category=test&from=2018&to=2018');
	expect(chosen.map((row) => row.event_id).sort()).toEqual(
		events
			.filter(({ date, category }) => date!.startsWith('2018') && /^(summit|test)$/.test(category!))
			.map((row) => row.event_id)
			.sort()
	);
});

test('a value that cannot be used is named in one sentence', async ({ request }) => {
	for (const [path, named] of [
		['/questions/meet-kim.csv?from=2024-02-30', 'from=2024-02-30'],
		['/questions/meet-kim.csv?country=XX', 'country=XX'],
		['/questions/meet-kim.csv?answer=perhaps', 'answer=perhaps'],
		['/questions/meet-kim.csv?from=2020&to=2019', 'from=2020'],
		['/events.csv?category=party', 'category=party'],
		['/data/surveys.csv?topic=Nothing', 'topic=Nothing']
	] as const) {
		const response = await request.get(path);
		expect(response.status(), path).toBe(400);
		expect(await response.text()).toContain(named);
	}
	for (const path of [
		'/questions/none.csv',
		'/waves/none.csv',
		'/waves/afsc-2025/r/9.csv',
		'/waves/afsc-2025/r/0.csv',
		'/waves/afsc-2025/r/x.csv'
	])
		expect((await request.get(path)).status(), path).toBe(404);
});

test('a revision is the wave as it was published, for good', async ({ request }) => {
	const wave = await request.get('/waves/afsc-2025.csv');
	const revision = await request.get('/waves/afsc-2025/r/1.csv');
	expect(await revision.text()).toBe(await wave.text());
	expect(revision.headers()['cache-control']).toContain('immutable');
	expect(revision.headers()['content-disposition']).toContain('afsc-2025-r1.csv');
});

test('the description of the data gives bytes and sums of the files beside it', async ({
	request
}) => {
	const described = (await (await request.get('/datapackage.json')).json()) as {
		resources: { path: string; bytes: number; hash: string }[];
	};
	expect(described.resources.map(({ path }) => path)).toEqual(['data/surveys.csv', 'events.csv']);
	for (const { path, bytes, hash } of described.resources) {
		const body = await (await request.get(`/${path}`)).body();
		expect(body.byteLength).toBe(bytes);
		expect(`sha256:${createHash('sha256').update(body).digest('hex')}`).toBe(hash);
	}
});

test('a page is answered with 304 while nothing has changed', async ({ request }) => {
	const first = await request.get('/questions/meet-kim');
	expect(first.headers()['content-encoding']).toBe('br');
	expect(first.headers()['cache-control']).toBe('no-cache');
	const again = await request.get('/questions/meet-kim', {
		headers: { 'if-none-match': first.headers().etag! }
	});
	expect(again.status()).toBe(304);
});

test('every column and every type of problem is documented', async ({ page }) => {
	await page.goto('/data');
	const source = readFileSync(join(root, 'src/lib/csv/problems/problem.ts'), 'utf8');
	const types = [...source.matchAll(/^\t'([a-z0-9-]+)',?$/gm)].map((match) => match[1]!);
	expect(types.length).toBeGreaterThan(20);
	for (const type of types) await expect(page.locator(`#problem-${type}`)).toBeVisible();
	for (const column of Object.keys(shippedRows[0]!))
		await expect(
			page.locator('#survey-format').getByRole('rowheader', { name: column, exact: true })
		).toBeVisible();
});

test('the shipped files are not served beside what is made from them', async ({ request }) => {
	for (const name of ['surveys/afsc.csv', 'events.csv', 'site.json', 'datapackage.json'])
		expect((await request.get(`/data/${name}`)).status(), name).toBe(404);
});

test('an address that leads nowhere is answered cleanly', async ({ request }) => {
	const all = await request.get('/questions', { maxRedirects: 0 });
	expect([all.status(), all.headers().location]).toEqual([308, '/']);
	for (const path of ['/questions/%00', '/questions/%00.csv', '/waves/a%0Ab%00.csv']) {
		const answer = await request.get(path);
		expect(answer.status(), path).toBe(404);
		expect(await answer.text(), path).not.toContain('\0');
	}
	expect(await (await request.get('/events.csv?from=%00')).text()).not.toContain('\0');
});
