import { certainMapping } from '$lib/csv/mapping/certainMapping.ts';
import { suggestMapping } from '$lib/csv/mapping/suggest/suggestMapping.ts';
import { fitsSaved, withSaved } from '$lib/csv/mapping/suggest/savedMapping.ts';
import { fitsRespondents } from '$lib/csv/mapping/suggest/savedRespondents.ts';
import type { CheckReport } from '$lib/server/uploads/checkReport.ts';
import type { Draft, Store } from '$lib/server/store.ts';
import { formatOf } from './mapping/fields.ts';
import { missingConstants } from './mapping/mappingView.ts';

/**
 * Has a draft read as an editor said for an earlier file of its survey programme, where its own names do not tell enough
 * and it has all columns of that file. Gives the page that says so, on which something of this one wave may still have to be said;
 * `null` where there is no such file.
 */
export async function applySaved(
	store: Store,
	draft: Draft,
	{ files }: CheckReport
): Promise<string | null> {
	const table = files[0]?.table;
	if (draft.mapping || files[0]?.needs !== 'mapping' || !table) return null;
	const { header, sample } = table;
	const place = (page: string, programme: string) =>
		`/upload/${draft.id}${page}saved=${encodeURIComponent(programme)}`;
	const found = (await store.mappings.ofTables()).find(({ mapping }) => fitsSaved(mapping, header));
	if (found) {
		const certain = certainMapping(formatOf(found.mapping.kind), header, sample);
		// How many were asked stands in a row of this file, which is known to be none of the answers.
		const { columns } = suggestMapping(formatOf(found.mapping.kind), header, sample);
		const mapping = withSaved(found.mapping, certain, columns);
		await store.drafts.setMapping(draft, mapping);
		return place(missingConstants(mapping).length ? '/mapping?' : '?', found.programme);
	}
	const people = (await store.mappings.ofRespondents()).find(({ mapping }) =>
		fitsRespondents(mapping, header)
	);
	if (!people) return null;
	const { columns: _, ...mapping } = people.mapping;
	await store.drafts.setMapping(draft, mapping);
	return place('/respondents?step=details&', people.programme);
}
