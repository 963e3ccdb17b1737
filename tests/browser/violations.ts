import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it is now: which rule, and at which elements. */
export async function violations(page: Page): Promise<{ rule: string; at: string[] }[]> {
	await page.evaluate(source);
	const found = await page.evaluate(async () => {
		const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
		return (await axe.run()).violations;
	});
	return found.map(({ id, help, nodes }) => ({
		rule: `${id}: ${help}`,
		at: nodes.map(({ html }) => html)
	}));
}
