import { type Page, expect } from '@playwright/test';
import type { RunningSite } from '../../src/cli/lib/startSite.js';
import { runCommand } from './runCommand.ts';

export const password = 'correct horse battery staple';

/** Opens a one-time link, and chooses a password there. */
export async function choosePassword(page: Page, link: string): Promise<void> {
	await page.goto(link);
	await page.getByLabel(/^Password/).fill(password);
	await page.getByLabel(/again/).fill(password);
	await page.getByRole('button', { name: /sign in/i }).click();
	await expect(page).toHaveURL(/\/upload$/);
}

/** Makes an editor by command and signs the page in as them, the way their one-time link leads. */
export async function signIn(page: Page, site: RunningSite, name = 'Ada'): Promise<void> {
	const { output } = await runCommand(site, 'editor', 'add', name);
	const link = /\S+\/sign-in\?invitation=\S+/.exec(output)?.[0];
	if (!link) throw new Error(`no one-time link in: ${output}`);
	await choosePassword(page, link);
}
