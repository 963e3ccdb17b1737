import type { Format } from '$lib/csv/format.ts';
import type { Problem } from '$lib/csv/problem.ts';
import { warningName } from '$lib/csv/warningName.ts';
import type { EventComparison, WaveComparison } from './comparison.ts';
import { prepareTrends } from './prepareTrends.ts';
import { type Upload, readUpload } from './readUpload.ts';
import type { Store } from './store.ts';

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
	waves: WaveComparison[];
	events: EventComparison[];
	/** Whether everything the files hold is now on the site, be it new, changed or identical. */
	published: boolean;
}

export interface NamedFile {
	filename: string;
	content: Uint8Array | string;
	/** Told by the header if absent. */
	kind?: Format['name'];
}

function repeatedIds(uploads: Upload[]): string[] {
	const ids = uploads.flatMap(({ waves, events }) => [
		...waves.map(({ id }) => `wave ${id}`),
		...events.map(({ id }) => `event ${id}`)
	]);
	const seen = new Set<string>();
	return [...new Set(ids.filter((id) => seen.size === seen.add(id).size))];
}

/** Checks files and says what publishing them would do; nothing is stored. */
export async function checkFiles(
	store: Store,
	named: NamedFile[],
	accept: string[] = []
): Promise<FilesReport> {
	return (await examine(store, named, accept)).report;
}

/** Publishes files in one transaction: all of them, or none where one has a fault or a warning not accepted by name. */
export async function publishFiles(
	store: Store,
	named: NamedFile[],
	{ editor, accept = [] }: { editor?: string; accept?: string[] }
): Promise<FilesReport> {
	const { report, uploads, storable } = await examine(store, named, accept, false);
	if (!storable) return report;
	const by = { origin: 'upload' as const, editor };
	const done = await store.transaction(async (within) => ({
		...report,
		waves: await within.waves.publish(
			uploads.flatMap(({ waves }) => waves),
			by
		),
		events: await within.events.publish(
			uploads.flatMap(({ events }) => events),
			by
		),
		published: true
	}));
	const published = done.waves.flatMap(({ wave }) => wave.estimates.map((e) => e.questionId));
	// What was published stands, whatever becomes of its trends; the first reader has them worked out then.
	await prepareTrends(store, [...new Set(published)]).catch(console.error);
	return done;
}

async function examine(store: Store, named: NamedFile[], accept: string[], comparing = true) {
	const uploads = named.map(({ content, kind }) => readUpload(content, kind));
	const files = uploads.map(({ kind, problems }, i) => ({
		filename: named[i]!.filename,
		kind,
		problems,
		unaccepted: problems.filter(
			(problem) => problem.severity === 'warning' && !accept.includes(warningName(problem))
		)
	}));
	const repeated = repeatedIds(uploads);
	const readable = !repeated.length && !uploads.some(({ faulty }) => faulty);
	const storable = readable && !files.some(({ unaccepted }) => unaccepted.length);
	const compared = comparing && readable;
	const report: FilesReport = {
		files,
		repeated,
		waves: compared ? await store.waves.compare(uploads.flatMap(({ waves }) => waves)) : [],
		events: compared ? await store.events.compare(uploads.flatMap(({ events }) => events)) : [],
		published: false
	};
	return { report, uploads, storable };
}
