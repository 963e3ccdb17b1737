import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneAtATime } from './oneAtATime.js';
import { runProgram } from './runProgram.js';

/** @typedef {{ version?: string; dev?: boolean; optional?: boolean; devOptional?: boolean }} LockedPackage */

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(path) {
	if (!existsSync(path)) return {};
	try {
		return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
	} catch {
		return {};
	}
}

/**
 * The packages of package-lock.json that node_modules lacks or holds in another version. npm itself notes what it
 * installed, in node_modules/.package-lock.json, as the last step of an installation.
 * @param {string} root
 * @param {{ forTests?: boolean }} [need] whether the packages that only tests use are needed
 */
export function missingPackages(root, { forTests = false } = {}) {
	const locked = packagesOf(join(root, 'package-lock.json'));
	const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
	return Object.entries(locked)
		.filter(
			([path, { dev, optional, devOptional }]) =>
				path && !optional && !devOptional && (forTests || !dev)
		)
		.filter(([path, { version }]) => present[path]?.version !== version)
		.map(([path]) => path.replace(/^.*node_modules\//, ''));
}

/**
 * Installs what package-lock.json names, where something of it is missing.
 * @param {string} root
 * @param {{ forTests?: boolean }} [need]
 */
export async function ensureInstalled(root, need = {}) {
	if (missingPackages(root, need).length) await oneAtATime(root, () => install(root, need));
}

/**
 * @param {string} root
 * @param {{ forTests?: boolean }} need
 */
async function install(root, need) {
	const missing = missingPackages(root, need);
	if (missing.length === 0) return;
	console.log(`Installing packages (${missing.length} missing or of another version) …`);
	const args = ['ci', need.forTests ? '--include=dev' : '--omit=dev', '--no-audit', '--no-fund'];
	const npm = process.env.npm_execpath;
	const { code } = npm?.endsWith('.js')
		? await runProgram(process.execPath, [npm, ...args])
		: await runProgram('npm', args);
	if (code === 0) return;
	console.error('Packages could not be installed; what npm says about it stands above.');
	process.exit(1);
}
