import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from '../src/cli/lib/chromium.js';

// Far from UTC on the other side of the date line, so that local time cannot pass for the date.
const timezone = 'Pacific/Auckland';
process.env.TZ = timezone;

const componentTests = 'tests/**/*.svelte.test.ts';

export default defineConfig(async () => ({
	plugins: [sveltekit()],
	test: {
		projects: [
			{
				extends: true as const,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: [componentTests, 'tests/browser/**']
				}
			},
			{
				extends: true as const,
				test: {
					name: 'component',
					include: [componentTests],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: await chromiumLaunch(),
							contextOptions: { timezoneId: timezone }
						}),
						instances: [{ browser: 'chromium' as const }]
					}
				}
			}
		]
	}
}));
