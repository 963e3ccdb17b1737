import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Page, expect } from '@playwright/test';
import { root } from '../../src/cli/lib/root.js';

/** The text of a file for uploading that is kept beside the tests. */
export function fixture(name: string): string {
	return readFileSync(join(root, 'tests/fixtures/upload', name), 'utf8');
}

/** The text of a file of the shipped data, by its path there. */
export function shipped(path: string): string {
	return readFileSync(join(root, 'static/data', path), 'utf8');
}

/** What the upload form is given for a text. */
export function asFile(name: string, text: string) {
	return { name: basename(name), mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/** Waits until the draft on the page is not worked on any more; the page says so by itself. */
export async function examined(page: Page): Promise<void> {
	await expect(page.getByRole('button', { name: 'Stop this' })).toHaveCount(0, { timeout: 60_000 });
}

/** Uploads a text as a file and waits for what is found in it. */
export async function uploadFile(page: Page, name: string, text: string): Promise<void> {
	await page.goto('/upload');
	await page.getByLabel(/CSV/).setInputFiles(asFile(name, text));
	await page.getByRole('button', { name: 'Check this file' }).click();
	await expect(page).toHaveURL(/\/upload\/[0-9a-f-]{36}(\/mapping|\/respondents)?(\?|$)/);
	await examined(page);
}
