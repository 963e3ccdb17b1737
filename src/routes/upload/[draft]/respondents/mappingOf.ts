import { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { RespondentMapping } from '$lib/csv/respondents/respondentMapping.ts';
import { type ColumnSample, columnSamples } from '$lib/csv/mapping/suggest/columnSamples.ts';
import {
	respondentMappingOf,
	rolesOf,
	suggestRoles
} from '$lib/csv/mapping/suggest/suggestRespondents.ts';
import { respondentsHead } from '$lib/server/respondents/openRespondents.ts';

/** The columns of a file of respondents, and what they are said, or else seem, to hold. */
export interface KnownColumns {
	samples: ColumnSample[];
	mapping: RespondentMapping;
	/** Whether somebody has said so. */
	said: boolean;
}

/**
 * What is known of the columns of a file; `null` where no table is found in it.
 *
 * @param unknown cells further down in the file that nobody has named yet
 */
export function mappingOf(
	path: string,
	kept: { kind: string } | null,
	unknown: readonly { column: string | null; cell: string | null }[] = []
): KnownColumns | null {
	const before = kept?.kind === 'respondents' ? (kept as RespondentMapping) : null;
	const head = respondentsHead(path, before?.reading ?? {}, new ProblemList());
	if (!head) return null;
	const samples = columnSamples(head.header, head.rows).map((sample) => {
		const more = unknown.filter(({ column }) => column === sample.name).map(({ cell }) => cell!);
		return { ...sample, codes: [...new Set([...sample.codes, ...more])] };
	});
	const roles = before ? rolesOf(before) : suggestRoles(samples);
	return { samples, mapping: respondentMappingOf(samples, roles, before), said: before !== null };
}
