import { certainMapping } from '$lib/csv/mapping/certainMapping.ts';
import { fitsSaved, withSaved } from '$lib/csv/mapping/suggest/savedMapping.ts';
import type { CheckReport } from '$lib/server/uploads/checkReport.ts';
import type { Draft, Store } from '$lib/server/store.ts';
import { formatOf } from './mapping/fields.ts';
import { missingConstants } from './mapping/mappingView.ts';

/**
 * Has a draft read as an editor said for an earlier file of its survey programme, where its own names do not tell enough
 * and it has all columns of that file. Gives the programme, and whether something of this one wave is still to be said; `null` where
 * there is none.
 */
export async function applySaved(
	store: Store,
	draft: Draft,
	{ files }: CheckReport
): Promise<{ programme: string; asks: boolean } | null> {
	const table = files[0]?.table;
	if (draft.mapping || files[0]?.needs !== 'mapping' || !table) return null;
	const { header, sample } = table;
	const found = (await store.mappings.list()).find(({ mapping }) => fitsSaved(mapping, header));
	if (!found) return null;
	const certain = certainMapping(formatOf(found.mapping.kind), header, sample);
	const mapping = withSaved(found.mapping, certain);
	await store.drafts.setMapping(draft, mapping);
	return { programme: found.programme, asks: missingConstants(mapping).length > 0 };
}
