// npm run docs:screenshot: the picture of the dashboard in the README, taken from the running site.
import { join } from 'node:path';
import { requireNode } from './lib/requireNode.js';

requireNode(process.versions.node);
const { root } = await import('./lib/root.js');
const { ensureInstalled } = await import('./lib/installed.js');
const { ensureBuilt } = await import('./lib/built.js');
await ensureInstalled(root, { forTests: true });
await ensureBuilt(root);

const { chromium } = await import('@playwright/test');
const { chromiumLaunch } = await import('./lib/chromium.js');
const { startSite } = await import('./lib/startSite.js');
const site = await startSite(root);
const browser = await chromium.launch(/** @type {object} */ (await chromiumLaunch()));
try {
	const page = await browser.newPage({ viewport: { width: 1440, height: 960 } });
	await page.goto(site.url, { waitUntil: 'networkidle' });
	await page.screenshot({ path: join(root, 'docs', 'dashboard.png') });
	console.log('wrote docs/dashboard.png');
} finally {
	await browser.close();
	await site.stop();
}
