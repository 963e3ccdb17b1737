import { relative } from 'node:path';
import type { Store } from '$lib/server/store.ts';
import { importShipped } from '$lib/server/sync.ts';
import { problemLine } from '../problemLine.ts';

/** Brings the store up to date with the shipped data, and says what that changed and what stood in its way. */
export async function bringInShipped(store: Store, folder: string): Promise<void> {
	const name = relative('', folder) || folder;
	const { unchanged, files, repeated, added, changed, retired, uploaded } = await importShipped(
		store,
		folder
	);
	const lines = files.flatMap(({ file, problems }) => problems.map((p) => problemLine(file, p)));
	for (const { wave, files: places } of repeated)
		lines.push(`The wave ${wave} stands in ${places.join(' and ')}. Keep it in one.`);
	for (const line of lines) console.error(line);

	const [{ waves }, events] = await Promise.all([store.waves.counts(), store.events.list()]);
	const held = `${waves} waves and ${events.length} events`;
	if (unchanged) return console.log(`${name} is as it was. The site shows ${held}.`);
	const kept = uploaded.length ? `, ${uploaded.length} left as editors uploaded them` : '';
	console.log(
		`Imported ${name}: ${added.length} new, ${changed.length} changed, ${retired.length} retired${kept}; ` +
			`${lines.length} ${lines.length === 1 ? 'problem' : 'problems'}. The site shows ${held}.`
	);
}
