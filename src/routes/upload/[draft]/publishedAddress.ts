import type { CheckReport, CheckedItem } from '$lib/server/store.ts';

/** Things named in the address of the result; the others are counted. */
export const mostNamed = 100;

/** The page that says what was published. */
export function publishedAddress(
	stored: Pick<CheckedItem, 'kind' | 'id'>[],
	counts: CheckReport['counts']
): string {
	const query = new URLSearchParams();
	const named = stored.slice(0, mostNamed);
	for (const { kind, id } of named) query.append(kind, id);
	const more = counts.new + counts.changed - named.length;
	if (more > 0) query.append('more', String(more));
	if (counts.identical) query.append('identical', String(counts.identical));
	return `/upload/published?${query}`;
}
