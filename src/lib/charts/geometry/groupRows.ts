import { type Estimate, type Withheld, isEveryone } from '$lib/survey/estimate.ts';
import { grouped } from '$lib/survey/grouped.ts';
import type { Wave } from '$lib/survey/wave.ts';

/** One answer of one wave: everyone and the subgroups, where they were published. */
export interface GroupRows {
	response: string;
	variant: string | null;
	everyone: Estimate | Withheld | null;
	/** The subgroups of each kind, e.g. all parties, those that are withheld last. */
	blocks: (Estimate | Withheld)[][];
}

/** The answers of which subgroups were published, those with the most subgroups first. */
export function groupRows(wave: Wave): GroupRows[] {
	const published = [...wave.estimates, ...(wave.withheld ?? [])];
	return grouped(published, (e) => [e.variant, e.response])
		.map((answer) => ({ answer, groups: answer.filter((e) => !isEveryone(e)) }))
		.filter(({ groups }) => groups.length > 0)
		.sort((a, b) => b.groups.length - a.groups.length)
		.map(({ answer, groups }) => ({
			response: answer[0]!.response,
			variant: answer[0]!.variant,
			everyone: answer.find(isEveryone) ?? null,
			blocks: grouped(groups, (e) => e.groupType)
		}));
}
