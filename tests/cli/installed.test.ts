import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { missingPackages } from '../../src/cli/lib/installed.js';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'topline-'));
	mkdirSync(join(root, 'node_modules'));
});

afterEach(() => rmSync(root, { recursive: true }));

const write = (path: string, packages: object) =>
	writeFileSync(join(root, path), JSON.stringify({ packages }));

const locked = {
	'': { name: 'house' },
	'node_modules/used': { version: '1.0.0' },
	'node_modules/used/node_modules/inner': { version: '2.0.0' },
	'node_modules/tester': { version: '3.0.0', dev: true },
	'node_modules/for-another-machine': { version: '4.0.0', optional: true }
};

test('without node_modules everything is missing, but not what only another machine needs', () => {
	write('package-lock.json', locked);
	expect(missingPackages(root)).toEqual(['used', 'inner']);
	expect(missingPackages(root, { forTests: true })).toEqual(['used', 'inner', 'tester']);
});

test('what was installed for tests is enough to start, and what is needed to start is not enough for tests', () => {
	write('package-lock.json', locked);
	write('node_modules/.package-lock.json', { ...locked, 'node_modules/tester': undefined });
	expect(missingPackages(root)).toEqual([]);
	expect(missingPackages(root, { forTests: true })).toEqual(['tester']);
	write('node_modules/.package-lock.json', locked);
	expect(missingPackages(root, { forTests: true })).toEqual([]);
});

test('a package of another version is missing', () => {
	write('package-lock.json', { ...locked, 'node_modules/used': { version: '1.0.1' } });
	write('node_modules/.package-lock.json', locked);
	expect(missingPackages(root)).toEqual(['used']);
});

test('a note of npm that was cut off counts for nothing', () => {
	write('package-lock.json', locked);
	writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"packages": {"node_mod');
	expect(missingPackages(root)).toEqual(['used', 'inner']);
});
