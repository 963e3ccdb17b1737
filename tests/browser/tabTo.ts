import { type Locator, type Page, expect } from '@playwright/test';

/** Presses Tab until something has the focus, as somebody does who has no mouse; it must be visible there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	for (let presses = 0; presses < 150; presses++) {
		await page.keyboard.press('Tab');
		if (!(await target.evaluate((element) => element === document.activeElement))) continue;
		const outline = await target.evaluate((element) => getComputedStyle(element).outlineStyle);
		expect(outline).not.toBe('none');
		return;
	}
	throw new Error(`no Tab leads to ${target.toString()}`);
}
