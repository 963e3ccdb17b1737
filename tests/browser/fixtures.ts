import { test as base } from '@playwright/test';
import { root } from '../../src/cli/lib/root.js';
import { type RunningSite, startSite } from '../../src/cli/lib/startSite.js';

export { expect } from '@playwright/test';
export { runCommand } from './runCommand.ts';
export { choosePassword, password, signIn } from './signIn.ts';
export { violations } from './violations.ts';

export const themes = ['light', 'dark'] as const;

/** Which environment variables the site runs with; `test.use({ settings: … })` in a test of `freshTest` changes them. */
type Settings = Record<string, string>;

/** For tests that only read: the site is shared by all tests of a worker, over the shipped data. */
export const test = base.extend<object, { site: RunningSite }>({
	site: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are needed from the pattern
		async ({}, use) => {
			const site = await startSite(root);
			await use(site);
			await site.stop();
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ site }, use) => use(site.url)
});

/** For tests that write or need other settings: each has a site and a store of its own. */
export const freshTest = base.extend<{ settings: Settings; site: RunningSite }>({
	settings: [{}, { option: true }],
	site: async ({ settings }, use) => {
		const site = await startSite(root, settings);
		await use(site);
		await site.stop();
	},
	baseURL: async ({ site }, use) => use(site.url)
});

/** What must be so whether or not the reader's browser runs scripts. */
export function withAndWithoutScripts(define: () => void): void {
	for (const javaScriptEnabled of [true, false])
		base.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
			base.use({ javaScriptEnabled });
			define();
		});
}
