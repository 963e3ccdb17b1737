import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { eventFormat } from '$lib/csv/format/eventFormat.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { noShippedData } from '$lib/words/interface/server.ts';
import { readUpload } from './uploads/readUpload.ts';
import { sha256 } from './sha256.ts';
import { StoreError } from './storeError.ts';

const EVENTS = 'events.csv';

async function filesIn(folder: string): Promise<string[]> {
	let names: string[];
	try {
		names = await readdir(folder);
	} catch (error) {
		throw new StoreError(noShippedData(folder, (error as NodeJS.ErrnoException).code));
	}
	const surveys = names.includes('surveys') ? await readdir(join(folder, 'surveys')) : [];
	return [
		...(names.includes(EVENTS) ? [EVENTS] : []),
		...surveys
			.filter((name) => name.endsWith('.csv'))
			.sort()
			.map((name) => `surveys/${name}`)
	];
}

function repeatedWaves(uploads: { file: string; waves: Wave[] }[]) {
	const places = new Map<string, string[]>();
	for (const { file, waves } of uploads)
		for (const { id } of waves) places.set(id, [...(places.get(id) ?? []), file]);
	return [...places].flatMap(([wave, files]) => (files.length > 1 ? [{ wave, files }] : []));
}

/** The CSV files of a folder, `events.csv` and `surveys/*.csv`: what tells its state apart, and what they hold. */
export async function shippedFolder(folder: string) {
	const names = await filesIn(folder);
	const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
	const columns = [surveyFormat, eventFormat].map((format) => format.columns.map((c) => c.name));
	const state = names.map((name, i) => [name, sha256(contents[i]!)]);
	return {
		/** Differs where the files differ, or the columns that the program keeps of them. */
		fingerprint: sha256(JSON.stringify([columns, state])),
		read() {
			const files = names.map((file, i) => ({
				file,
				...readUpload(contents[i]!, file === EVENTS ? 'event' : 'survey')
			}));
			const repeated = repeatedWaves(files);
			const sound = files.filter(({ faulty }) => !faulty);
			const isRepeated = (id: string) => repeated.some(({ wave }) => wave === id);
			const isWhole = (kind: string) => !files.some((file) => file.kind === kind && file.faulty);
			return {
				files: files.map(({ file, problems, faulty }) => ({ file, problems, faulty })),
				repeated,
				waves: {
					values: sound.flatMap(({ waves }) => waves).filter(({ id }) => !isRepeated(id)),
					complete: isWhole('survey') && !repeated.length
				},
				events: { values: sound.flatMap(({ events }) => events), complete: isWhole('event') }
			};
		}
	};
}
