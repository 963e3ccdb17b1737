import { fitsRespondents, reusableRespondents } from '$lib/csv/mapping/suggest/savedRespondents.ts';
import type { RespondentMapping } from '$lib/csv/respondents/respondentMapping.ts';
import type { Draft } from '$lib/server/store.ts';

/**
 * What an editor said of the latest of other drafts with the same columns, but for what belongs to one wave: it may be the
 * same file before it was corrected, or the wave before. `null` where nothing was said.
 */
export function saidBefore(
	drafts: readonly Pick<Draft, 'id' | 'mapping'>[],
	{ id: own }: Pick<Draft, 'id'>,
	header: readonly string[]
): RespondentMapping | null {
	for (const { id, mapping } of drafts) {
		if (id === own || mapping?.kind !== 'respondents') continue;
		const said = mapping as RespondentMapping;
		if (!fitsRespondents(said, header)) continue;
		const { columns: _, ...reusable } = reusableRespondents(said, header);
		return reusable;
	}
	return null;
}
