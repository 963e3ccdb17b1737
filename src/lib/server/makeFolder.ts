import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder, and those above it that are missing, one after the other: where none can be made, as in /proc, Node 20
 * never comes back from making all of them at once.
 */
export function makeFolder(path: string): void {
	try {
		mkdirSync(path);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'EEXIST' && statSync(path).isDirectory()) return;
		if (code !== 'ENOENT') throw error;
		makeFolder(dirname(path));
		mkdirSync(path);
	}
}
