import { certainMapping } from '$lib/csv/certainMapping.ts';
import { fitsSaved, withSaved } from '$lib/csv/suggest/savedMapping.ts';
import type { CheckReport } from '$lib/server/checkReport.ts';
import type { Draft, Store } from '$lib/server/store.ts';
import { formatOf } from './mapping/fields.ts';

/**
 * Has a draft read as an editor said for an earlier file of its survey programme, where its own names do not tell enough
 * and it has all columns of that file. Gives the programme, or `null` where there is none.
 */
export async function applySaved(
	store: Store,
	draft: Draft,
	{ files }: CheckReport
): Promise<string | null> {
	const table = files[0]?.table;
	if (draft.mapping || files[0]?.needs !== 'mapping' || !table) return null;
	const { header, sample } = table;
	const found = (await store.mappings.list()).find(({ mapping }) => fitsSaved(mapping, header));
	if (!found) return null;
	const certain = certainMapping(formatOf(found.mapping.kind), header, sample);
	await store.drafts.setMapping(draft, withSaved(found.mapping, certain));
	return found.programme;
}
