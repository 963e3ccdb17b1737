import type { FilesReport } from '$lib/server/publishFile.ts';

/** Things named in the address of the result; the others are counted. */
const most = 100;

/** The page that says what was published. */
export function publishedAddress({ waves, events }: FilesReport): string {
	const query = new URLSearchParams();
	const all = [
		...waves.map((each) => ({ ...each, name: 'wave' })),
		...events.map((each) => ({ ...each, name: 'event' }))
	];
	const stored = all.filter(({ status }) => status !== 'identical');
	for (const { name, id } of stored.slice(0, most)) query.append(name, id);
	if (stored.length > most) query.append('more', String(stored.length - most));
	if (all.length > stored.length) query.append('identical', String(all.length - stored.length));
	return `/upload/published?${query}`;
}
