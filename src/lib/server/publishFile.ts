import type { Format } from '$lib/csv/format.ts';
import {
	type FileReport,
	type FilesReport,
	type NamedFile,
	checkFiles,
	publishFiles
} from './publishFiles.ts';
import type { Store } from './store.ts';

/** What was done, or would be done, with one file. */
export type PublishedFile = FileReport & Omit<FilesReport, 'files' | 'repeated'>;

interface Options {
	filename?: string;
	/** Told by the header if absent. */
	kind?: Format['name'];
	/** Names of the warnings that are accepted (warningName). */
	accept?: string[];
}

function named(content: Uint8Array | string, { filename = '', kind }: Options): NamedFile[] {
	return [{ filename, content, ...(kind && { kind }) }];
}

function only({ files, waves, events, published }: FilesReport): PublishedFile {
	return { ...files[0]!, waves, events, published };
}

/** Checks a file and says what publishing it would do; nothing is stored. */
export async function checkFile(
	store: Store,
	content: Uint8Array | string,
	options: Options = {}
): Promise<PublishedFile> {
	return only(await checkFiles(store, named(content, options), options.accept));
}

/** Publishes a file whole, or nothing of it where it has an error or a warning that was not accepted by name. */
export async function publishFile(
	store: Store,
	content: Uint8Array | string,
	options: Options & { editor: string }
): Promise<PublishedFile> {
	return only(await publishFiles(store, named(content, options), options));
}
