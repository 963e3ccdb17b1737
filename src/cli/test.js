// npm test: every check there is, one after the other, and then how many passed and failed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireNode } from './lib/requireNode.js';

requireNode(process.versions.node);
const { countsOf } = await import('./lib/counts.js');
const { ensureInstalled } = await import('./lib/installed.js');
const { root } = await import('./lib/root.js');
const { runProgram } = await import('./lib/runProgram.js');

process.chdir(root);
await ensureInstalled(root, { forTests: true });

const reports = mkdtempSync(join(tmpdir(), 'topline-reports-'));
const report = (/** @type {string} */ stage) => join(reports, `${stage}.json`);
const vitest = (/** @type {string} */ project) => [
	...['vitest/vitest.mjs', 'run', '--project', project, '--reporter=default', '--reporter=json'],
	`--outputFile.json=${report(project)}`
];

/** The linter and the type check read the types that the routes imply. */
const sync = ['@sveltejs/kit/svelte-kit.js', 'sync'];

/** @type {Record<string, { steps: string[][]; counted?: boolean }>} each step a program of node_modules with what it is given */
const stages = {
	format: { steps: [['prettier/bin/prettier.cjs', '--check', '.']] },
	lint: { steps: [sync, ['eslint/bin/eslint.js', '.']] },
	types: { steps: [sync, ['svelte-check/bin/svelte-check', '--fail-on-warnings']] },
	unit: { steps: [vitest('unit')], counted: true },
	component: { steps: [vitest('component')], counted: true },
	browser: { steps: [['@playwright/test/cli.js', 'test', '--reporter=list,json']], counted: true }
};

/** @param {string[]} step */
async function succeeds([program = '', ...args]) {
	const { code } = await runProgram(process.execPath, [join('node_modules', program), ...args], {
		env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report('browser') }
	});
	return code === 0;
}

const totals = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const [name, { steps, counted }] of Object.entries(stages)) {
	console.log(`\n── ${name} ──`);
	let ok = true;
	for (const step of steps) ok &&= await succeeds(step);
	const counts = counted
		? countsOf(report(name), ok)
		: { passed: Number(ok), failed: Number(!ok), skipped: 0 };
	totals.passed += counts.passed;
	totals.failed += counts.failed;
	totals.skipped += counts.skipped;
	const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
	lines.push(`${name.padEnd(9)} ${counts.passed} passed, ${counts.failed} failed${skipped}`);
}
rmSync(reports, { recursive: true });

console.log(`\n${lines.join('\n')}\n`);
if (totals.skipped) console.log(`${totals.skipped} skipped`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed ? 1 : 0;
