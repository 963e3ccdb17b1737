import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../../src/cli/lib/chromium.js';

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	globalSetup: './globalSetup.ts',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	reporter: 'list',
	use: {
		launchOptions: (await chromiumLaunch()) as { executablePath?: string },
		timezoneId: 'Pacific/Auckland'
	}
});
