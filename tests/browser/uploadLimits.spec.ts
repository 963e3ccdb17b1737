import { request } from 'node:http';
import { expect, freshTest as test, signIn } from './fixtures.ts';
import { asFile, examined, fixture } from './uploadFile.ts';

const limit = 100 * 1024;
test.use({ settings: { UPLOAD_LIMIT: '100K' } });

interface Sent {
	status: number | undefined;
	body: string;
}

/** Sends `bytes` of a body, with their length or in chunks, and answers what came back. */
function send(
	url: string,
	{ bytes, chunked = false, headers = {} }: { bytes: number; chunked?: boolean; headers?: object }
): Promise<Sent> {
	return new Promise((resolve, reject) => {
		const length = chunked ? {} : { 'content-length': bytes };
		const sending = request(
			url,
			{ method: 'POST', headers: { ...length, ...headers } },
			(answer) => {
				let body = '';
				answer.setEncoding('utf8').on('data', (part: string) => (body += part));
				answer.on('end', () => resolve({ status: answer.statusCode, body }));
			}
		);
		sending.on('error', reject);
		const part = Buffer.alloc(64 * 1024, 'x');
		for (let left = bytes; left > 0; left -= part.length)
			sending.write(part.subarray(0, Math.min(left, part.length)));
		sending.end();
	});
}

const asForm = { 'content-type': 'application/x-www-form-urlencoded' };

test('a file over the limit is refused with the limit in words', async ({ page, site }) => {
	await signIn(page, site);
	for (const bytes of [limit + 1, 40 * limit]) {
		await page.goto('/upload');
		await page.getByLabel(/CSV/).setInputFiles(asFile('large.csv', 'x'.repeat(bytes)));
		const [answer] = await Promise.all([
			page.waitForResponse((response) => response.request().method() === 'POST'),
			page.getByRole('button', { name: 'Check this file' }).click()
		]);
		expect(answer.status()).toBe(413);
		await expect(page.getByRole('alert')).toHaveText(
			'This is larger than the 100 KB that are accepted here. Nothing was stored.'
		);
		await expect(page.getByRole('heading', { name: 'Your drafts' })).toHaveCount(0);
	}
});

test('a file of exactly the limit is taken', async ({ page, site }) => {
	await signIn(page, site);
	const text = fixture('new-wave.csv');
	const padded = text + '\n'.repeat(limit - Buffer.byteLength(text));
	await page.getByLabel(/CSV/).setInputFiles(asFile('full.csv', padded));
	await page.getByRole('button', { name: 'Check this file' }).click();
	await examined(page);
	await expect(page.locator('.standfirst')).toHaveText('1 wave would be new.');
});

test('every other address takes 512 KB and wants to know the length', async ({ site }) => {
	const headers = { ...asForm, origin: site.url };
	const at = (path: string, rest: { bytes: number; chunked?: boolean }) =>
		send(site.url + path, { ...rest, headers });
	expect(await at('/sign-in?/signIn', { bytes: 512 * 1024 + 1 })).toMatchObject({ status: 413 });
	expect(await at('/sign-in?/signIn', { bytes: 30 * 1024 ** 2 })).toMatchObject({ status: 413 });
	expect(await at('/sign-in?/signIn', { bytes: 10, chunked: true })).toMatchObject({ status: 411 });
	expect(await at('/api/none', { bytes: 512 * 1024 + 1 })).toMatchObject({ status: 413 });
	expect(await at('/upload/some-draft?/publish', { bytes: 600_000 })).toMatchObject({
		status: 413
	});
});

test('an anonymous upload is sent to sign in, however large', async ({ site }) => {
	const type = {
		'content-type': 'multipart/form-data; boundary=x',
		origin: site.url,
		accept: 'text/html'
	};
	for (const bytes of [1000, 30 * 1024 ** 2])
		expect(await send(`${site.url}/upload`, { bytes, headers: type })).toMatchObject({
			status: 303
		});
});
