import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {object} RunningSite
 * @property {string} url where it is, without a slash at the end
 * @property {NodeJS.ProcessEnv} env what it runs with; commands over the same store need the same
 * @property {string | null} invitation the one-time link to become the first editor
 * @property {number} pid of its process
 * @property {() => Promise<void>} stop ends it and removes its data
 */

/** Settings that would lead the site elsewhere than where it is started. */
const own = ['ORIGIN', 'DATABASE_URL', 'UPLOAD_LIMIT', 'SHIPPED_DATA'];

/**
 * Starts the built site on a free port, with a data folder of its own.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [settings] environment variables that differ from the present ones
 * @returns {Promise<RunningSite>}
 */
export function startSite(root, settings = {}) {
	const dataFolder = mkdtempSync(join(tmpdir(), 'topline-'));
	const inherited = Object.entries(process.env).filter(([name]) => !own.includes(name));
	const env = {
		...Object.fromEntries(inherited),
		HOST: 'localhost',
		PORT: '0',
		DATA_FOLDER: dataFolder,
		...settings
	};
	const command = join(root, 'build', 'commands', 'serve.js');
	const child = spawn(process.execPath, [command], {
		cwd: root,
		env,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const ended = new Promise((resolve) => child.once('close', resolve));
	let said = '';
	const stop = async () => {
		child.kill();
		await ended;
		rmSync(dataFolder, { recursive: true, force: true });
	};
	return new Promise((resolve, reject) => {
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (text) => {
				said += text;
				const url = /^Topline is at (\S+)\n/m.exec(said)?.[1];
				const invitation = /\S+\/sign-in\?invitation=\S+/.exec(said)?.[0] ?? null;
				if (url) resolve({ url, env, invitation, pid: child.pid ?? 0, stop });
			});
		void ended.then(() => reject(new Error(`the site ended before it was up: ${said}`)));
	});
}
