import { eventFormat } from '$lib/csv/format/eventFormat.ts';
import type { Format } from '$lib/csv/format/format.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { tableSchema } from './tableSchema.ts';

/** A CSV file of the package, by its path within it. */
export interface PackageFile {
	path: string;
	bytes: number;
	sha256: string;
	kind: Format['name'];
	/** Its header, which says which of the columns that few files have are there. */
	columns: readonly string[];
}

/** What the package says of itself. */
export interface PackageSite {
	title: string;
	description?: string;
	/** Licence and caveat of the data. */
	dataNote?: string;
}

const formats = { survey: surveyFormat, event: eventFormat };

/** `surveys/gallup.csv` → `surveys-gallup` */
const nameOf = (path: string) =>
	path
		.replace(/\.[^./]*$/, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-');

/** Describes CSV files as a Data Package, version 2 (https://datapackage.org/standard/data-package/). */
export function datapackage(site: PackageSite, files: PackageFile[]): object {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		title: site.title,
		...(site.description ? { description: site.description } : {}),
		...(site.dataNote ? { licenses: [{ name: 'notspecified', title: site.dataNote }] } : {}),
		resources: files.map(({ path, bytes, sha256, kind, columns }) => ({
			$schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
			name: nameOf(path),
			type: 'table',
			title: kind === 'event' ? 'Events of the timeline' : `Published survey results: ${path}`,
			path,
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			bytes,
			hash: `sha256:${sha256}`,
			schema: tableSchema(formats[kind], columns)
		}))
	};
}
