import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './built.js';
import { ensureInstalled } from './installed.js';
import { root } from './root.js';

/** Node calls its SQLite experimental at each start; every other warning stays. */
function withoutSqliteWarning() {
	process.removeAllListeners('warning');
	process.on('warning', (warning) => {
		if (warning.name === 'ExperimentalWarning' && /SQLite/.test(warning.message)) return;
		console.warn(`${warning.name}: ${warning.message}`);
	});
}

/**
 * Runs one of the built commands in this process, after installing and building what is missing.
 * @param {string} name
 * @param {string[]} args
 */
export async function runCommand(name, args) {
	process.chdir(root);
	await ensureInstalled(root);
	await ensureBuilt(root);
	const file = join(root, 'build', 'commands', `${name}.js`);
	if (!existsSync(file)) {
		console.error(`There is no command "${name}".`);
		process.exit(1);
	}
	withoutSqliteWarning();
	process.argv = [process.execPath, file, ...args];
	await import(pathToFileURL(file).href);
}
