import { rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { build } from 'vite';

/** Builds a program before the tests of a file, as it is when the site runs; where it will stand. */
export function builtProgram(source: string): string {
	const name = basename(source, '.ts');
	// below the packages, where Node finds those that the program imports
	const folder = resolve('node_modules', `.topline-${name}`, String(process.pid));
	beforeAll(async () => {
		await build({
			configFile: false,
			logLevel: 'error',
			publicDir: false,
			resolve: { alias: { $lib: resolve('src/lib') } },
			build: {
				ssr: resolve(source),
				target: 'node20',
				outDir: folder,
				rolldownOptions: { output: { entryFileNames: `${name}.js` } }
			}
		});
	}, 60_000);
	afterAll(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	return join(folder, `${name}.js`);
}
