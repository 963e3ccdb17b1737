import { expect, freshTest as test, password, runCommand, signIn } from './fixtures.ts';

const wrong = 'The name or the password is not right.';

test('the session is kept in a cookie that neither scripts nor other sites can use', async ({
	page,
	site,
	context
}) => {
	await signIn(page, site);
	const [cookie] = await context.cookies();
	expect(cookie).toMatchObject({
		name: 'session',
		httpOnly: true,
		sameSite: 'Lax',
		secure: false,
		path: '/'
	});
	const link = /\S+invitation=\S+/.exec(
		(await runCommand(site, 'editor', 'add', 'Grace')).output
	)![0];
	const behindTls = await page.request.post(link.replace('?', '?/setPassword&'), {
		headers: { 'x-forwarded-proto': 'https', origin: site.url.replace('http:', 'https:') },
		form: { password, again: password },
		maxRedirects: 0
	});
	expect(behindTls.headers()['set-cookie']).toMatch(/; Secure/);
});

test('a name that is not known and a password that is wrong get the same answer', async ({
	page,
	site
}) => {
	await signIn(page, site);
	await page.getByRole('button', { name: 'Sign out' }).click();
	const attempt = async (name: string, given: string) => {
		await page.goto('/sign-in');
		await page.getByLabel('Name').fill(name);
		await page.getByLabel('Password').fill(given);
		await page.getByRole('button', { name: 'Sign in' }).click();
	};
	for (const name of ['Ada', 'Nobody']) {
		await attempt(name, 'not the password');
		await expect(page.getByRole('alert')).toHaveText(wrong);
		await expect(page.getByLabel('Name')).toHaveValue(name);
	}
	await attempt('ada', password);
	await expect(page).toHaveURL('/upload');
});

test('whoever signs in comes back to where they were going, but nowhere else', async ({
	page,
	site
}) => {
	await signIn(page, site);
	const go = async (to: string) => {
		await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
		return new URL(page.url());
	};
	expect((await go('/waves?country=US')).pathname).toBe('/waves');
	for (const away of [
		'https://evil.example/',
		'//evil.example',
		'/\\evil.example',
		'/.//evil.example'
	])
		expect((await go(away)).href).toBe(`${site.url}/upload`);
});

test('a one-time link works once', async ({ page, site, browser }) => {
	const { output } = await runCommand(site, 'editor', 'add', 'Ada');
	const link = /\S+invitation=\S+/.exec(output)![0];
	await page.goto(link);
	await page.getByLabel(/^Password/).fill(password);
	await page.getByLabel(/again/).fill('something different');
	await page.getByRole('button', { name: /Set the password/ }).click();
	await expect(page.getByRole('alert')).toHaveText('The two passwords differ.');
	await page.getByLabel(/^Password/).fill(password);
	await page.getByLabel(/again/).fill(password);
	await page.getByRole('button', { name: /Set the password/ }).click();
	await expect(page).toHaveURL('/upload');

	const late = await (await browser.newContext()).newPage();
	await late.goto(link);
	await expect(late.getByText('This link was used already or has expired.')).toBeVisible();
	await expect(late.getByLabel(/Password/)).toHaveCount(0);
});

test('the first editor chooses a name', async ({ page, site }) => {
	const link = site.invitation;
	await page.goto(link!);
	await page.getByLabel(/^Name/).fill('Ada Lovelace');
	await page.getByLabel(/^Password/).fill(password);
	await page.getByLabel(/again/).fill(password);
	await page.getByRole('button', { name: /Set the password/ }).click();
	await expect(page.getByText('Signed in as Ada Lovelace')).toBeVisible();
});

test('only who is signed in, on a page of this site, can write', async ({
	page,
	site,
	request
}) => {
	const headers = { origin: site.url, accept: 'text/html' };
	const form = { headers, form: { name: 'x' }, maxRedirects: 0 };
	const anonymous = await request.post('/upload/some-draft?/publish', form);
	// what was typed is shown again, to be sent once more after signing in
	expect(anonymous.status()).toBe(401);
	expect(await anonymous.text()).toContain('<input type="hidden" name="name" value="x"');
	const invented = await request.post('/upload/some-draft?/publish', {
		...form,
		headers: { ...headers, cookie: 'session=invented' }
	});
	expect(invented.status()).toBe(401);

	await signIn(page, site);
	const session = `session=${(await page.context().cookies())[0]!.value}`;
	for (const origin of ['https://evil.example', 'null']) {
		const foreign = await request.post('/upload', {
			headers: { origin, cookie: session },
			multipart: { file: { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('a') } }
		});
		expect(foreign.status()).toBe(403);
	}

	await page.getByRole('button', { name: 'Sign out' }).click();
	await expect(page.getByText('Signed in as')).toHaveCount(0);
	const ended = await request.post('/upload/some-draft?/publish', {
		...form,
		headers: { ...headers, cookie: session }
	});
	expect(ended.status()).toBe(401);
});
