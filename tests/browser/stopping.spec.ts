import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../src/cli/lib/root.js';
import { startSite } from '../../src/cli/lib/startSite.js';
import { expect, freshTest as test, signIn, withAndWithoutScripts } from './fixtures.ts';
import { asFile, fixture, uploadFile } from './uploadFile.ts';

/** Waves that never were, in a file of about 21 MB, which takes seconds to check. */
function largeFile(): string {
	const [header = '', row = ''] = fixture('new-wave.csv').split(/\r?\n/);
	const rows = Array.from({ length: 120_000 }, (_, i) =>
		row
			.replace('example-2021', `example-${Math.floor(i / 20)}`)
			.replace('build-bridge', `bridge-${i % 20}`)
	);
	return [header, ...rows].join('\n');
}

/** Uploads it and waits until it is worked on. */
async function beginLarge(page: Page): Promise<string> {
	await page.goto('/upload');
	await page.getByLabel(/CSV/).setInputFiles(asFile('large.csv', largeFile()));
	await page.getByRole('button', { name: 'Check this file' }).click();
	await expect(page.getByRole('button', { name: 'Stop this' })).toBeVisible({ timeout: 60_000 });
	return new URL(page.url()).pathname;
}

/** The processes that one has started and that are there still. */
function childrenOf(parent: number): number[] {
	const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
	return all
		.split('\n')
		.map((line) => line.trim().split(/\s+/).map(Number))
		.flatMap(([pid, ppid]) => (ppid === parent ? [pid!] : []));
}

const isThere = (pid: number) => {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
};

withAndWithoutScripts(() => {
	test('the check of a large file is called off by a button, and the next file is checked', async ({
		page,
		site
	}) => {
		test.slow();
		await signIn(page, site);
		const draft = await beginLarge(page);
		const workers = childrenOf(site.pid);
		expect(workers).toHaveLength(1);
		await page.getByRole('button', { name: 'Stop this' }).click();
		await expect(page).toHaveURL(/\/upload$/);
		await expect.poll(() => workers.filter(isThere)).toEqual([]);
		const own = page.getByRole('listitem').filter({ hasText: 'large.csv' });
		await expect(own).toContainText('not looked at yet');

		await uploadFile(page, 'new-wave.csv', fixture('new-wave.csv'));
		await expect(page.getByRole('button', { name: 'Publish 1 wave' })).toBeVisible();
		await page.goto(draft);
		await expect(page.getByRole('button', { name: 'Stop this' })).toBeVisible();
	});
});

test('a site that is told to stop in the midst of a check leaves nothing behind, and checks the file again', async ({
	page,
	site
}) => {
	test.slow();
	await signIn(page, site);
	const draft = await beginLarge(page);
	const [worker] = childrenOf(site.pid);
	process.kill(site.pid, 'SIGTERM');
	await expect.poll(() => [site.pid, worker!].filter(isThere), { timeout: 20_000 }).toEqual([]);
	const folder = join(site.env.DATA_FOLDER!, 'drafts', draft.split('/').at(-1)!);
	expect(readdirSync(folder)).not.toContain('checked.db');

	const again = await startSite(root, { ...site.env, PORT: '0' });
	try {
		await page.goto(again.url + draft);
		await expect(page.locator('.standfirst')).toHaveText('6,000 waves would be new.', {
			timeout: 90_000
		});
		// what the first attempt had written is gone
		expect(readdirSync(folder).sort()).toEqual(['checked.db', 'file']);
	} finally {
		await again.stop();
	}
});
