import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Format } from '$lib/csv/format/format.ts';
import type { Problem } from '$lib/csv/problems/problem.ts';
import { warningName } from '$lib/csv/problems/warningName.ts';
import { publishedSince } from '$lib/words/interface/server.ts';
import type { CheckedItem } from './checkedItem.ts';
import { createChecked } from './checked.ts';
import type { CheckReport } from './checkReport.ts';
import { makeFolder } from '../makeFolder.ts';
import type { Store } from '../store.ts';
import type { Newer } from '../jobs/publishStaged.ts';
import { WorkFailed } from '../jobs/workFailed.ts';

/** What was found in one file. */
export interface FileReport {
	/** By which the file is known to whoever brought it. */
	filename: string;
	kind: Format['name'];
	problems: Problem[];
	/** The warnings that stop the file until they are accepted by name (warningName). */
	unaccepted: Problem[];
}

/** What was done, or would be done, with files that are published together. */
export interface FilesReport {
	files: FileReport[];
	/** Waves and events that more than one of the files holds, by id; they stop all of them. */
	repeated: string[];
	/** Empty where a file cannot be stored. */
	waves: CheckedItem[];
	events: CheckedItem[];
	/** Whether something that is published would be replaced, and nobody has said why. */
	unexplained: boolean;
	/** Whether everything the files hold is now on the site, be it new, changed or identical. */
	published: boolean;
}

/** A file by its content, or by its path where it stands on the disk already. */
export type NamedFile = {
	filename: string;
	/** Told by the header if absent. */
	kind?: Format['name'];
} & ({ content: Uint8Array | string } | { path: string });

/** Waves and events listed of all that were published. */
const mostListed = 1_000_000;
/** How often publishing is tried where others publish the same things at the same time. */
const tries = 30;

/** Checks files and says what publishing them would do; nothing is stored. */
export async function checkFiles(
	store: Store,
	named: NamedFile[],
	{ accept = [], note }: { accept?: string[]; note?: string | undefined } = {}
): Promise<FilesReport> {
	return within(store, named, async (work) => toReport(await work.check(), work, accept, note));
}

/**
 * Publishes files in one transaction: all of them, or none where one has a fault or a warning not accepted by name, or where
 * something published would be replaced without a note that says why.
 */
export async function publishFiles(
	store: Store,
	named: NamedFile[],
	{ editor, accept = [], note }: { editor?: string; accept?: string[]; note?: string | undefined }
): Promise<FilesReport> {
	return within(store, named, async (work) => {
		let last: Newer | null = null;
		for (let i = 0; i < tries; i++) {
			const report = await toReport(await work.check(), work, accept, note);
			const { files, repeated } = report;
			if (repeated.length || files.some(({ problems }) => problems.some(isError))) return report;
			if (report.unexplained || files.some(({ unaccepted }) => unaccepted.length)) return report;
			const done = await store.worker.run(
				'publish',
				{
					staging: work.staging,
					databaseUrl: store.databaseUrl,
					by: { origin: 'upload', editor, note },
					accept
				},
				work.key
			);
			if (done.outcome === 'published') {
				await store.prepare(done.questions);
				return { ...report, published: true };
			}
			if (done.outcome === 'refused') return report;
			last = done;
		}
		throw new WorkFailed(publishedSince(last!));
	});
}

const isError = ({ severity }: Problem) => severity === 'error';

interface Work {
	key: string;
	staging: string;
	check: () => Promise<CheckReport>;
}

/** Lets files be worked on in a folder of their own, which is gone afterwards. */
async function within<T>(
	store: Store,
	named: NamedFile[],
	use: (work: Work) => Promise<T>
): Promise<T> {
	const key = randomUUID();
	const folder = join(store.draftFolder, `files-${key}`);
	makeFolder(folder);
	try {
		const files = await Promise.all(
			named.map(async (file, i) => {
				const path = 'path' in file ? file.path : join(folder, `file-${i}`);
				if ('content' in file) await writeFile(path, file.content);
				return { filename: file.filename, path, kind: file.kind, expected: file.kind };
			})
		);
		const staging = join(folder, 'checked.db');
		const check = () =>
			store.worker.run(
				'check',
				{ files, staging, databaseUrl: store.databaseUrl, digest: '' },
				key
			);
		return await use({ key, staging, check });
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function toReport(
	{ files, repeated, faulty, counts }: CheckReport,
	{ staging }: Work,
	accept: string[],
	note?: string
): Promise<FilesReport> {
	const checked = createChecked(staging, () => Promise.resolve(null));
	const items = faulty || repeated.length ? [] : await checked.items({ most: mostListed });
	return {
		files: await Promise.all(
			files.map(async ({ filename, kind }, file) => {
				const problems = await checked.problems({ file });
				return {
					filename,
					kind: kind === 'event' ? kind : 'survey',
					problems,
					unaccepted: problems.filter(
						(problem) => problem.severity === 'warning' && !accept.includes(warningName(problem))
					)
				};
			})
		),
		repeated,
		waves: items.filter(({ kind }) => kind === 'wave'),
		events: items.filter(({ kind }) => kind === 'event'),
		unexplained: counts.changed > 0 && !note,
		published: false
	};
}
