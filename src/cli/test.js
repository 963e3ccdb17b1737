// npm test: every check there is, one after the other, and then how many passed and failed.
// npm run test:STAGE -- …: one of them alone, with what follows handed to its program.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireNode } from './lib/requireNode.js';

requireNode(process.versions.node);
const { countsOf } = await import('./lib/counts.js');
const { ensureInstalled } = await import('./lib/installed.js');
const { root } = await import('./lib/root.js');
const { runProgram } = await import('./lib/runProgram.js');

const reports = mkdtempSync(join(tmpdir(), 'topline-reports-'));
const report = (/** @type {string} */ stage) => join(reports, `${stage}.json`);
const vitest = (/** @type {string} */ project) => [
	...[
		'vitest/vitest.mjs',
		'run',
		'--config',
		'tests/vitest.config.ts',
		'--root',
		'.',
		'--project',
		project
	],
	...['--reporter=default', '--reporter=json'],
	`--outputFile.json=${report(project)}`
];

/** @type {Record<string, string[]>} each a program of node_modules and what it is given */
const stages = {
	format: ['prettier/bin/prettier.cjs', '--check', '.'],
	lint: ['eslint/bin/eslint.js', '--config', 'tests/lint/eslint.config.js', '.'],
	types: ['svelte-check/bin/svelte-check', '--fail-on-warnings'],
	unit: vitest('unit'),
	component: vitest('component'),
	browser: [
		'@playwright/test/cli.js',
		'test',
		'--config',
		'tests/browser/playwright.config.ts',
		'--reporter=list,json'
	]
};

/** @param {string[]} step */
async function succeeds([program = '', ...args]) {
	const { code } = await runProgram(process.execPath, [join('node_modules', program), ...args], {
		env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report('browser') }
	});
	return code === 0;
}

/**
 * @param {string} stage
 * @param {string[]} args
 */
async function countsOfStage(stage, args) {
	console.log(`\n── ${stage} ──`);
	const ok = await succeeds([...(stages[stage] ?? []), ...args]);
	if (['unit', 'component', 'browser'].includes(stage)) return countsOf(report(stage), ok);
	return { passed: Number(ok), failed: Number(!ok), skipped: 0 };
}

const [only, ...args] = process.argv.slice(2);
if (only !== undefined && !(only in stages)) {
	console.error(`There is no stage "${only}", only ${Object.keys(stages).join(', ')}.`);
	process.exit(1);
}

process.chdir(root);
await ensureInstalled(root, { forTests: true });
// The types of the routes, which the linter and the tests ask for as well.
await succeeds(['@sveltejs/kit/svelte-kit.js', 'sync']);

const totals = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const stage of only === undefined ? Object.keys(stages) : [only]) {
	const { passed, failed, skipped } = await countsOfStage(stage, args);
	totals.passed += passed;
	totals.failed += failed;
	totals.skipped += skipped;
	const left = skipped ? `, ${skipped} skipped` : '';
	lines.push(`${stage.padEnd(9)} ${passed} passed, ${failed} failed${left}`);
}
rmSync(reports, { recursive: true });

console.log(`\n${lines.join('\n')}\n`);
if (totals.skipped) console.log(`${totals.skipped} skipped`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed ? 1 : 0;
