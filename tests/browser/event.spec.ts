import { expect, test, withAndWithoutScripts } from './fixtures.ts';

// The facts of the Singapore summit stand in static/data: events.csv, surveys/fox.csv, cnn.csv and monmouth.csv.
withAndWithoutScripts(() => {
	test('the page of the Singapore summit tells what was asked before and after', async ({
		page
	}) => {
		await page.goto('/timeline/singapore-summit');
		const approval = page.locator('article', {
			has: page.getByRole('heading', { name: /^Do you approve of the US president/ })
		});
		const cnn = approval.locator('.card', {
			has: page.getByRole('heading', { name: 'CNN, United States' })
		});
		await expect(cnn).toContainText('53% “Approve”');
		await expect(cnn).toContainText('48% “Approve”');
		await expect(cnn).toContainText('2 days after');
		await expect(cnn).toContainText('Down 5 points since May 2018');
		for (const rival of ['Second Moon–Kim meeting', 'Trump says the summit is back on'])
			await expect(cnn.getByRole('link', { name: rival })).toBeVisible();
		await expect(approval).toContainText('1 pollster asked before and after “Singapore summit”');

		const fox = page.locator('#alone li', { hasText: /^Fox News, United States, 6 days before/ });
		await expect(fox.first()).toContainText(
			'No wave after: Fox News asked this on 18–21 March 2018 and on 3–6 June 2018, and not again'
		);
	});

	test('what is folded away opens', async ({ page }) => {
		await page.goto('/timeline/singapore-summit');
		const broken = page.getByText(/^\d+ series of which no two waves may be compared$/);
		const reason = page.locator('#otherwise li', { hasText: 'Not comparable: ' }).first();
		await expect(reason).toBeHidden();
		await broken.click();
		await expect(reason).toBeVisible();
	});
});

test('before and after an event are told by dates alone', async ({ page }) => {
	await page.goto('/timeline/singapore-summit');
	const text = (await page.getByRole('main').innerText()).toLowerCase();
	for (const word of ['because', 'led to', 'effect of', 'impact', 'significant'])
		expect(text).not.toContain(word);
	expect(text.replaceAll('not proof that the event caused it', '')).not.toContain('caus');
});

test('an event long before any survey has a page that says so', async ({ page }) => {
	await page.goto('/timeline/korean-war-begins');
	await expect(page.getByText('No wave shown here was in the field at the time.')).toBeVisible();
	await expect(page.getByText(/^No series shown here asked the same question/)).toBeVisible();
});
