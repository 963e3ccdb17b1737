import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneAtATime } from './oneAtATime.js';
import { runProgram } from './runProgram.js';

/** Everything a build is made from; the shipped data are read at each start instead. */
const sources = [
	'src',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/**
 * @param {string} path
 * @returns {string[]} the files at or below it, in the same order everywhere
 */
function filesBelow(path) {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesBelow(join(path, name)));
}

/**
 * A digest of everything a build is made from.
 * @param {string} root
 */
export function sourceFingerprint(root) {
	const hash = createHash('sha256');
	for (const file of sources.flatMap((source) => filesBelow(join(root, source))))
		hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
	return hash.digest('hex');
}

/**
 * Builds the site and the commands, where they are not made from the sources as they are now.
 * @param {string} root
 */
export async function ensureBuilt(root) {
	const stamp = join(root, 'build', '.made-from');
	const isFresh = () =>
		existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceFingerprint(root);
	if (!isFresh())
		await oneAtATime(root, async () => {
			if (!isFresh()) await build(root, stamp);
		});
}

/**
 * @param {string} root
 * @param {string} stamp the file that tells what the build was made from
 */
async function build(root, stamp) {
	const fingerprint = sourceFingerprint(root);
	console.log('Building the site …');
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	// The site first: its adapter empties build/.
	for (const mode of ['production', 'commands']) {
		const { code, output } = await runProgram(process.execPath, [vite, 'build', '--mode', mode], {
			env: { ...process.env, NODE_ENV: 'production' },
			quiet: true
		});
		if (code === 0) continue;
		console.error(output);
		console.error('The site could not be built; why stands above.');
		process.exit(1);
	}
	writeFileSync(stamp, fingerprint);
}
