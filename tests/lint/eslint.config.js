import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import oneWay from './oneWay.js';
import proseInWords from './proseInWords.js';
import svelteConfig from '../../svelte.config.js';

export default defineConfig(
	globalIgnores([
		'build/',
		'.svelte-kit/',
		'var/',
		'static/',
		'test-results/',
		'playwright-report/'
	]),
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		plugins: { topline: { rules: { 'one-way': oneWay, 'prose-in-words': proseInWords } } },
		rules: {
			'topline/one-way': 'error',
			// The compiler knows what is defined.
			'no-undef': 'off',
			// The site stands at the root of its address, so a link is what it says.
			'svelte/no-navigation-without-resolve': 'off',
			// Maps and sets are made anew inside $derived and never changed after.
			'svelte/prefer-svelte-reactivity': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			eqeqeq: 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/consistent-type-imports': 'error'
		}
	},
	{
		files: [
			'src/routes/**/*.{svelte,ts}',
			'src/lib/charts/**/*.{svelte,ts}',
			'src/hooks.server.ts'
		],
		// Cells of an invented file.
		ignores: ['src/routes/data/problemExamples.ts'],
		rules: { 'topline/prose-in-words': 'error' }
	},
	{
		files: ['**/*.ts'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				tsconfigRootDir: fileURLToPath(new URL('../..', import.meta.url))
			}
		},
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/no-unsafe-argument': 'error',
			'@typescript-eslint/no-unsafe-assignment': 'error',
			'@typescript-eslint/no-unsafe-call': 'error',
			'@typescript-eslint/no-unsafe-member-access': 'error',
			'@typescript-eslint/no-unsafe-return': 'error'
		}
	},
	{
		// Outside of svelte-check, which does check these, a component has the type any.
		files: ['**/*.svelte.test.ts'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	}
);
