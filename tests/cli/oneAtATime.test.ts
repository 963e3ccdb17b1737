import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { oneAtATime } from '../../src/cli/lib/oneAtATime.js';

let root: string;
const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'topline-'));
	said.mockClear();
});

afterEach(() => rmSync(root, { recursive: true }));

test('who comes second waits for the first to end, and says so once', async () => {
	const steps: string[] = [];
	let end!: () => void;
	const first = oneAtATime(root, async () => {
		steps.push('first begins');
		await new Promise<void>((resolve) => (end = resolve));
		steps.push('first ends');
	});
	const second = oneAtATime(root, async () => void steps.push('second'));
	await vi.waitFor(() => expect(said).toHaveBeenCalled());
	expect(steps).toEqual(['first begins']);
	end();
	await Promise.all([first, second]);
	expect(steps).toEqual(['first begins', 'first ends', 'second']);
	expect(said.mock.calls).toEqual([
		[`Waiting for process ${process.pid}, which installs or builds here as well …`]
	]);
});

test('work that fails, or whose process was killed, holds up nobody', async () => {
	const failing = oneAtATime(root, () => Promise.reject(new Error('failed')));
	await expect(failing).rejects.toThrow('failed');
	const { pid } = spawnSync(process.execPath, ['--eval', '']);
	mkdirSync(join(root, '.svelte-kit'), { recursive: true });
	writeFileSync(join(root, '.svelte-kit', 'lock'), String(pid));
	const work = vi.fn(() => Promise.resolve());
	await oneAtATime(root, work);
	expect(work).toHaveBeenCalledOnce();
	expect(said).not.toHaveBeenCalled();
	expect(existsSync(join(root, '.svelte-kit', 'lock'))).toBe(false);
});
