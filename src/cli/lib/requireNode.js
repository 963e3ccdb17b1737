// Read by every Node from version 12 on, so that an old one answers with a sentence and not with a syntax error.

/**
 * Ends the process with one sentence where Node is older than what `engines` of package.json asks for.
 * @param {string} version as in `process.versions.node`
 */
export function requireNode(version) {
	const parts = version.split('.').map(Number);
	if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19)) return;
	console.error('Topline needs Node.js 20.19 or newer, and this is ' + version + '.');
	process.exit(1);
}
