import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../src/cli/lib/root.js';
import type { RunningSite } from '../../src/cli/lib/startSite.js';

export interface CommandResult {
	code: number;
	/** What it printed, on both streams. */
	output: string;
}

/** Runs one of the built commands over the store of a running site. */
export function runCommand(
	site: RunningSite,
	name: string,
	...args: string[]
): Promise<CommandResult> {
	const file = join(root, 'build', 'commands', `${name}.js`);
	const env = { ...site.env, ORIGIN: site.url };
	return new Promise((resolve) => {
		execFile(process.execPath, [file, ...args], { cwd: root, env }, (error, stdout, stderr) => {
			resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
		});
	});
}
