import { ESLint } from 'eslint';
import { beforeAll, expect, test } from 'vitest';
import { mayImport } from './oneWay.js';

const eslint = new ESLint({
	overrideConfigFile: 'tests/lint/eslint.config.js',
	overrideConfig: {
		files: ['**/*.ts', '**/*.svelte'],
		// The files are made up, so there are no types to ask.
		languageOptions: { parserOptions: { projectService: false, project: null } }
	},
	ruleFilter: ({ ruleId }) => ruleId === 'topline/one-way'
});

/** What the linter says of a file with this text at this place. */
async function complaints(filePath: string, text: string): Promise<string[]> {
	const [result] = await eslint.lintText(text, { filePath });
	return result!.messages.map(({ message }) => message);
}

beforeAll(() => complaints('src/lib/survey/b.ts', ''), 60_000);

const ways = ['$lib', '..', '../../lib'];

/** A file that imports from a folder in every way there is. */
const importing = (folder: string) =>
	ways
		.map((way) => `${way}/${folder}/a.ts`)
		.flatMap((source, i) => [
			`import { a${i} } from '${source}';`,
			`export * from '${source}';`,
			`export { b${i} } from '${source}';`,
			`await import('${source}');`,
			`type C${i} = import('${source}').C;`
		]);

const folders = Object.keys(mayImport);

for (const from of folders)
	for (const to of folders) {
		const allowed = from === to || mayImport[from]!.includes(to);
		test(`${from} ${allowed ? 'may' : 'must not'} import ${to}, whichever way it is written`, async () => {
			const text = importing(to);
			const found = await complaints(`src/lib/${from}/b.ts`, text.join('\n'));
			expect(found).toHaveLength(allowed ? 0 : text.length);
		});
	}

test('the order of the folders is the order of the table', () => {
	for (const [i, folder] of folders.entries())
		for (const above of mayImport[folder]!) expect(folders.indexOf(above)).toBeLessThan(i);
	expect(mayImport.charts).not.toContain('server');
	expect(mayImport.server).not.toContain('charts');
});

test('a component and a folder inside a folder are held to the same', async () => {
	const text = `<script lang="ts">import { a } from '../../server/a.ts';</script>{a}`;
	expect(await complaints('src/lib/charts/geometry/B.svelte', text)).toEqual([
		'charts must not import server: it may import survey, csv, stats, words.'
	]);
});

test('nothing in the library imports routes or commands', async () => {
	for (const source of ['../../routes/a.ts', '../../cli/a.ts', '../../hooks.server.ts'])
		expect(await complaints('src/lib/server/b.ts', `import '${source}';`)).toHaveLength(1);
});

test('the server knows nothing of SvelteKit, and a library only its own folder', async () => {
	for (const source of ['$app/environment', '$env/dynamic/private', '@sveltejs/kit'])
		expect(await complaints('src/lib/server/b.ts', `import '${source}';`)).toHaveLength(1);
	expect(await complaints('src/lib/words/b.ts', `import 'papaparse';`)).toHaveLength(1);
	expect(await complaints('src/lib/csv/b.ts', `import 'papaparse';`)).toEqual([]);
	expect(await complaints('src/lib/survey/b.ts', `import 'node:fs';`)).toHaveLength(1);
});

test('routes and commands may import all of the library', async () => {
	for (const folder of folders)
		for (const file of ['src/routes/b.ts', 'src/cli/b.ts', 'tests/b.ts'])
			expect(await complaints(file, `import '$lib/${folder}/a.ts';`)).toEqual([]);
});
