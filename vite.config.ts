import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type UserConfig } from 'vite';

const site: UserConfig = { plugins: [sveltekit()] };

/** The commands: programs for Node over the same library as the site, in build/commands. */
const commands: UserConfig = {
	publicDir: false,
	resolve: { alias: { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) } },
	build: {
		ssr: true,
		target: 'node20',
		outDir: 'build/commands',
		emptyOutDir: true,
		rolldownOptions: {
			input: Object.fromEntries(
				['serve', 'worker', 'import', 'editor', 'datapackage', 'bench'].map((name) => [
					name,
					`src/cli/${name}.ts`
				])
			),
			output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' }
		}
	}
};

export default defineConfig(({ mode }) => (mode === 'commands' ? commands : site));
