// Read by every Node from version 14.8 on, so that an old one answers with a sentence and not with a syntax error.

/**
 * Ends the process with one sentence where Node is older than what `engines` of package.json asks for.
 * @param {string} version as in `process.versions.node`
 */
export function requireNode(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	console.error('Topline needs Node.js 20.19 or newer, and this is ' + version + '.');
	process.exit(1);
}
