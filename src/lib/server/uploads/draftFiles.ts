import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../makeFolder.ts';

/** The files of a draft. */
export function draftFiles(folder: string, id: string) {
	const own = join(folder, id);
	return {
		folder: own,
		/** The bytes as they were uploaded. */
		file: join(own, 'file'),
		corrections: join(own, 'corrections.csv'),
		checked: join(own, 'checked.db'),
		/** Where older versions of this program kept the bytes. */
		former: join(folder, `${id}.csv`)
	};
}

/** Whether the bytes of a draft are there; those kept by an older version of this program come into its folder. */
export function hasFile(folder: string, id: string): boolean {
	const files = draftFiles(folder, id);
	if (existsSync(files.former)) {
		makeFolder(files.folder);
		renameSync(files.former, files.file);
	}
	return existsSync(files.file);
}
