import { expect, test } from 'vitest';
import { createPages } from '$lib/server/http/pages.ts';

const html = (body: string, headers: Record<string, string> = {}) =>
	new Response(body, { headers: { 'content-type': 'text/html', etag: '"1"', ...headers } });

function pages() {
	let version = 'one';
	const room = createPages(() => Promise.resolve(version));
	const sent = async (key: string) => (await (await room.get(key)).page?.text()) ?? null;
	return { ...room, sent, publish: () => (version = 'two') };
}

test('a page is remembered with its headers until something is published', async () => {
	const { get, keep, sent, publish } = pages();
	const { page, version } = await get('/');
	expect(page).toBeNull();
	expect(await (await keep('/', version, html('first'))).text()).toBe('first');
	expect((await get('/')).page!.headers.get('etag')).toBe('"1"');
	expect(await sent('/')).toBe('first');
	expect(await sent('/waves')).toBeNull();
	publish();
	expect(await sent('/')).toBeNull();
});

test('what was made before something was published is not remembered after it', async () => {
	const { get, keep, sent, publish } = pages();
	const { version } = await get('/');
	publish();
	await get('/waves');
	await keep('/', version, html('old'));
	expect(await sent('/')).toBeNull();
});

test('errors, other files and whatever sets a cookie are sent and not remembered', async () => {
	const { get, keep, sent } = pages();
	const { version } = await get('/');
	const others = [
		new Response('no', { status: 404, headers: { 'content-type': 'text/html' } }),
		new Response('a,b', { headers: { 'content-type': 'text/csv' } }),
		html('mine', { 'set-cookie': 'a=b' })
	];
	for (const response of others) {
		expect(await keep('/', version, response)).toBe(response);
		expect(await sent('/')).toBeNull();
	}
});

test('the pages longest unasked make room for others', async () => {
	const { get, keep, sent } = pages();
	const { version } = await get('/');
	const large = 'x'.repeat(3_900_000);
	for (let i = 0; i < 10; i++) await keep(`/${i}`, version, html(large));
	await sent('/0');
	await keep('/10', version, html(large));
	expect(await sent('/1')).toBeNull();
	expect(await sent('/0')).not.toBeNull();
	await keep('/large', version, html('x'.repeat(5_000_000)));
	expect(await sent('/large')).toBeNull();
});
