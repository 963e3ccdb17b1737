import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { datapackage } from '$lib/csv/write/datapackage.ts';
import { kindOfFile } from '$lib/csv/table/kindOfFile.ts';
import { headerOf } from '$lib/csv/table/headerOf.ts';
import { sha256 } from '$lib/server/sha256.ts';
import { readSite } from '$lib/server/site.ts';

const csvIn = (folder: string, inside: string) =>
	existsSync(join(folder, inside))
		? readdirSync(join(folder, inside))
				.filter((name) => name.endsWith('.csv'))
				.sort()
				.map((name) => (inside ? `${inside}/${name}` : name))
		: [];

/** The text of `datapackage.json` for the survey and event files of a data folder. */
export function packageOf(folder: string): string {
	const { title, introduction, dataNote } = readSite(folder);
	const files = [...csvIn(folder, ''), ...csvIn(folder, 'surveys')].map((path) => {
		const bytes = readFileSync(join(folder, path));
		const text = bytes.toString('utf8');
		return {
			path,
			bytes: bytes.length,
			sha256: sha256(bytes),
			kind: kindOfFile(text),
			columns: headerOf(text)
		};
	});
	const described = datapackage({ title, description: introduction, dataNote }, files);
	return `${JSON.stringify(described, null, '\t')}\n`;
}
