import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countsOf } from '../../src/cli/lib/counts.js';

let folder: string;
let path: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'topline-'));
	path = join(folder, 'report.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

const vitest = (numPassedTests: number, numFailedTests: number) =>
	writeFileSync(
		path,
		JSON.stringify({ numPassedTests, numFailedTests, numPendingTests: 2, numTodoTests: 1 })
	);

test('the tests of Vitest are counted as it counts them', () => {
	vitest(40, 3);
	expect(countsOf(path, false)).toEqual({ passed: 40, failed: 3, skipped: 3 });
});

test('a test that passes only at the second attempt has failed', () => {
	const stats = { expected: 10, unexpected: 1, flaky: 2, skipped: 0 };
	writeFileSync(path, JSON.stringify({ stats }));
	expect(countsOf(path, false)).toEqual({ passed: 10, failed: 3, skipped: 0 });
});

test('a run that ends badly, leaves no report or has no tests counts as a failure', () => {
	expect(countsOf(path, true)).toMatchObject({ failed: 1 });
	vitest(40, 0);
	expect(countsOf(path, false)).toMatchObject({ passed: 40, failed: 1 });
	vitest(0, 0);
	expect(countsOf(path, true)).toMatchObject({ passed: 0, failed: 1 });
});
