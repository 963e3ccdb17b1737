import type { APIRequestContext } from '@playwright/test';
import type { RunningSite } from '../../src/cli/lib/startSite.js';
import { expect, freshTest, runCommand } from './fixtures.ts';
import { fixture, shipped } from './uploadFile.ts';

interface Script {
	put(
		path: string,
		text: string,
		headers?: Record<string, string>
	): ReturnType<APIRequestContext['put']>;
}

async function tokenOf(site: RunningSite, name: string): Promise<string> {
	await runCommand(site, 'editor', 'add', name);
	const { output } = await runCommand(site, 'editor', 'token', name);
	return output.trim().split('\n').at(-1)!;
}

/** Sends CSVs as a script does that knows a token. */
const test = freshTest.extend<{ script: Script }>({
	script: async ({ request, site }, use) => {
		const authorization = `Bearer ${await tokenOf(site, 'Ada')}`;
		await use({
			put: (path, text, headers = {}) =>
				request.put(path, {
					headers: { authorization, 'content-type': 'text/csv', ...headers },
					data: text
				})
		});
	}
});

const isJson = (response: { headers(): Record<string, string> }) =>
	expect(response.headers()['content-type']).toBe('application/json');

test('a new wave is published, and is identical the second time', async ({ script, request }) => {
	const text = fixture('new-wave.csv');
	const wave = { id: 'example-2021', revision: 1, changes: [], withheld: 0 };
	const first = await script.put('/api/waves', text);
	expect(first.status()).toBe(200);
	expect(await first.json()).toEqual({
		kind: 'survey',
		published: true,
		waves: [{ ...wave, status: 'new' }],
		warnings: []
	});
	expect((await request.get('/waves/example-2021')).status()).toBe(200);
	const second = await script.put('/api/waves', text);
	expect(await second.json()).toMatchObject({ waves: [{ ...wave, status: 'identical' }] });
	const misprint = text.replace('48.5', '48.6');
	const unexplained = await script.put('/api/waves', misprint);
	expect(unexplained.status()).toBe(422);
	expect(await unexplained.json()).toMatchObject({
		published: false,
		message: expect.stringMatching(/say why in the address, as in \?note=/) as unknown as string,
		waves: [{ status: 'changed' }]
	});
	const long = await script.put(`/api/waves?note=${'a'.repeat(501)}`, misprint);
	expect(long.status()).toBe(422);
	expect(await long.json()).toMatchObject({
		message: expect.stringContaining('501 characters; at most 500') as unknown as string
	});
	expect(await (await request.get('/waves/example-2021.csv')).text()).toContain(',48.5,');
	const third = await script.put('/api/waves?note=A+misprint+in+the+report.', misprint);
	const changed = [
		{
			id: 'example-2021',
			status: 'changed',
			revision: 2,
			changes: [
				{
					key: {
						question_id: 'build-bridge',
						variant: '',
						group_type: 'all',
						group: 'all',
						response: 'Build it'
					},
					kind: 'cell',
					column: 'percent',
					before: '48.5',
					after: '48.6'
				}
			]
		}
	];
	expect(await third.json()).toMatchObject({ waves: changed });
	expect(await (await request.get('/waves/example-2021.csv')).text()).toContain(',48.6,');
	const history = await (await request.get('/waves/example-2021/history')).text();
	expect(history).toContain('A misprint in the report.');
});

test('a check stores nothing', async ({ script, request }) => {
	const answer = await script.put('/api/waves?check=1', fixture('new-wave.csv'));
	expect(await answer.json()).toMatchObject({
		published: false,
		waves: [{ id: 'example-2021', status: 'new' }]
	});
	expect((await request.get('/waves/example-2021')).status()).toBe(404);
});

test('problems are a list, and nothing of the file is stored', async ({ script, request }) => {
	const text =
		fixture('new-wave.csv') + fixture('new-wave.csv').split('\n')[1]!.replace('48.5', 'x');
	const answer = await script.put('/api/waves', text);
	expect(answer.status()).toBe(422);
	isJson(answer);
	expect(await answer.json()).toEqual({
		kind: 'survey',
		published: false,
		problems: [
			{
				type: 'not-a-number',
				severity: 'error',
				row: 5,
				column: 'percent',
				cell: 'x',
				what: '“x” is not a number.',
				advice: expect.stringContaining('48.5') as unknown as string
			}
		]
	});
	expect((await request.get('/waves/example-2021')).status()).toBe(404);
});

test('a warning stops a file until it is accepted by name', async ({ script }) => {
	const text = fixture('sum-above-100.csv');
	const stopped = await script.put('/api/waves', text);
	expect(stopped.status()).toBe(422);
	const { problems } = (await stopped.json()) as {
		problems: { accept: string; severity: string }[];
	};
	expect(problems).toMatchObject([{ severity: 'warning', type: 'sum-above-100' }]);
	const accept = encodeURIComponent(problems[0]!.accept);
	expect((await script.put('/api/waves?accept=sum', text)).status()).toBe(422);
	const accepted = await script.put(`/api/waves?accept=${accept}`, text);
	expect(await accepted.json()).toMatchObject({
		published: true,
		waves: [{ status: 'new' }],
		warnings: [{ type: 'sum-above-100' }]
	});
});

test('events go the same way', async ({ script, request }) => {
	const answer = await script.put('/api/events', fixture('new-event.csv'));
	expect(await answer.json()).toMatchObject({
		kind: 'event',
		published: true,
		events: [{ id: 'bridge-opens', status: 'new', revision: 1 }]
	});
	expect((await request.get('/timeline/bridge-opens')).status()).toBe(200);
	const again = await script.put('/api/events', await (await request.get('/events.csv')).text());
	const { events } = (await again.json()) as { events: { status: string }[] };
	expect(new Set(events.map(({ status }) => status))).toEqual(new Set(['identical']));
});

test('what was downloaded is identical, nothing to do', async ({ script, request }) => {
	const all = await script.put('/api/waves', await (await request.get('/data/surveys.csv')).text());
	const { waves } = (await all.json()) as { waves: { status: string }[] };
	expect(waves).toHaveLength(153);
	expect(new Set(waves.map(({ status }) => status))).toEqual(new Set(['identical']));
});

test('nobody writes without a token that is known', async ({ script, request, site }) => {
	const text = fixture('new-wave.csv');
	const put = (headers: Record<string, string>) =>
		request.put('/api/waves', { headers: { 'content-type': 'text/csv', ...headers }, data: text });
	for (const headers of [
		{},
		{ authorization: 'Bearer wrong' },
		{ authorization: 'Basic QWRhOnB3' },
		{ authorization: 'Bearer ' }
	] as Record<string, string>[]) {
		const answer = await put(headers);
		expect(answer.status()).toBe(401);
		isJson(answer);
		expect(answer.headers()['www-authenticate']).toMatch(/^Bearer realm=/);
	}
	const { output } = await runCommand(site, 'editor', 'add', 'Grace');
	const invitation = /invitation=(\S+)/.exec(output)![1]!;
	expect((await put({ authorization: `Bearer ${invitation}` })).status()).toBe(401);

	expect((await script.put('/api/waves?check=1', text)).status()).toBe(200);
	await runCommand(site, 'editor', 'disable', 'Ada');
	expect((await script.put('/api/waves', text)).status()).toBe(401);
	expect((await request.get('/waves/example-2021')).status()).toBe(404);
});

test('a parameter that is not known is refused before anything is stored', async ({
	script,
	request
}) => {
	for (const query of ['dryRun=1', 'check=1&dry_run', 'Check=1']) {
		const answer = await script.put(`/api/waves?${query}`, fixture('new-wave.csv'));
		expect(answer.status(), query).toBe(400);
		const { message } = (await answer.json()) as { message: string };
		expect(message).toMatch(
			/^The address says “(dryRun|dry_run|Check)”, .* accept, check and note\./
		);
	}
	expect((await request.get('/waves/example-2021')).status()).toBe(404);
});

test('what cannot be published is said in one problem, not in many that follow from it', async ({
	script
}) => {
	const problems = async (path: string, text: string) =>
		((await (await script.put(path, text)).json()) as { problems: { what: string }[] }).problems;
	const [header] = shipped('events.csv').split('\r\n', 1);
	expect(await problems('/api/events', header!)).toMatchObject([{ type: 'no-rows' }]);
	expect(await problems('/api/waves', shipped('events.csv'))).toMatchObject([
		{ type: 'other-kind', advice: expect.stringContaining('/api/events') as unknown as string }
	]);
	expect(await problems('/api/events', fixture('new-wave.csv'))).toMatchObject([
		{ type: 'other-kind', advice: expect.stringContaining('/api/waves') as unknown as string }
	]);
	const placeholder = fixture('new-wave.csv').replaceAll('2021-03-04', '9999-12-31');
	expect(await problems('/api/waves', placeholder)).toMatchObject([
		{ type: 'unlikely-year', row: 2, column: 'end_date', cell: '9999-12-31' }
	]);
});

test('every refusal is JSON', async ({ script, request }) => {
	const text = fixture('new-wave.csv');
	const html = { accept: 'text/html' };
	const types = ['application/json', 'text/plain', 'application/x-www-form-urlencoded'];
	for (const type of types) {
		const answer = await script.put('/api/waves', text, { ...html, 'content-type': type });
		expect(answer.status(), type).toBe(415);
		isJson(answer);
	}
	const packed = await script.put('/api/waves', text, { 'content-encoding': 'gzip' });
	expect(packed.status()).toBe(415);
	expect(await packed.json()).toEqual({
		message: 'Send the CSV as it is, without Content-Encoding.'
	});
	const wrongMethod = await request.get('/api/waves', { headers: html });
	expect(wrongMethod.status()).toBe(405);
	expect(wrongMethod.headers().allow).toBe('PUT');
	isJson(wrongMethod);
	const unknown = await request.get('/api/none', { headers: html });
	expect(unknown.status()).toBe(404);
	isJson(unknown);
	const notUtf8 = await script.put('/api/waves', '');
	expect(notUtf8.status()).toBe(422);
	isJson(notUtf8);
});

test.describe('a limit', () => {
	test.use({ settings: { UPLOAD_LIMIT: '50K' } });

	test('is kept, whether or not the length is told', async ({ script, request, site }) => {
		const large = shipped('events.csv').repeat(3);
		expect(large.length).toBeGreaterThan(50 * 1024);
		const told = await script.put('/api/events', large);
		expect(told.status()).toBe(413);
		expect(await told.json()).toEqual({
			message: 'This is larger than the 50 KB that are accepted here. Nothing was stored.'
		});
		const authorization = `Bearer ${await tokenOf(site, 'Grace')}`;
		const chunks = new ReadableStream<Uint8Array>({
			start(controller) {
				for (let i = 0; i < 40; i++) controller.enqueue(new Uint8Array(64 * 1024).fill(120));
				controller.close();
			}
		});
		const untold = await fetch(`${site.url}/api/events`, {
			method: 'PUT',
			headers: { authorization, 'content-type': 'text/csv' },
			body: chunks,
			duplex: 'half'
		} as RequestInit);
		expect(untold.status).toBe(413);
		expect((await request.get('/waves')).status()).toBe(200);
	});
});
