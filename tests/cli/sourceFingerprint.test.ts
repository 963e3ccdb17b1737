import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourceFingerprint } from '../../src/cli/lib/built.js';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'topline-'));
	mkdirSync(join(root, 'src/lib'), { recursive: true });
	writeFileSync(join(root, 'src/lib/a.ts'), 'a');
});

afterEach(() => rmSync(root, { recursive: true }));

test('a file that is changed, added, moved or removed makes another build', () => {
	const seen = [sourceFingerprint(root)];
	const after = (step: () => void) => {
		step();
		seen.push(sourceFingerprint(root));
	};
	after(() => writeFileSync(join(root, 'src/lib/a.ts'), 'b'));
	after(() => writeFileSync(join(root, 'package.json'), '{}'));
	after(() => renameSync(join(root, 'src/lib/a.ts'), join(root, 'src/a.ts')));
	after(() => rmSync(join(root, 'src/a.ts')));
	expect(new Set(seen).size).toBe(5);
});

test('a file that is only touched, or is no part of a build, does not', () => {
	const before = sourceFingerprint(root);
	utimesSync(join(root, 'src/lib/a.ts'), new Date(), new Date());
	writeFileSync(join(root, 'README.md'), 'words');
	mkdirSync(join(root, 'static/data'), { recursive: true });
	writeFileSync(join(root, 'static/data/site.json'), '{}');
	expect(sourceFingerprint(root)).toBe(before);
});
