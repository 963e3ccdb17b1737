import { type Estimate, isEveryone } from '$lib/survey/estimate.ts';
import type { Wave } from '$lib/survey/wave.ts';

/** The subgroups of one kind, e.g. all parties. */
export interface GroupBlock {
	groupType: string;
	estimates: Estimate[];
}

/** One answer of one wave: everyone and the subgroups, where they were published. */
export interface GroupRows {
	response: string;
	variant: string | null;
	everyone: Estimate | null;
	blocks: GroupBlock[];
}

/** The answers of which subgroups were published, those with the most subgroups first. */
export function groupRows(wave: Wave): GroupRows[] {
	const answers = new Map<string, Estimate[]>();
	for (const e of wave.estimates) {
		const key = JSON.stringify([e.variant, e.response]);
		answers.set(key, [...(answers.get(key) ?? []), e]);
	}
	return [...answers.values()]
		.map((estimates): GroupRows => {
			const groups = estimates.filter((e) => !isEveryone(e));
			return {
				response: estimates[0]!.response,
				variant: estimates[0]!.variant,
				everyone: estimates.find(isEveryone) ?? null,
				blocks: [...new Set(groups.map((e) => e.groupType))].map((groupType) => ({
					groupType,
					estimates: groups.filter((e) => e.groupType === groupType)
				}))
			};
		})
		.filter((rows) => rows.blocks.length > 0)
		.sort((a, b) => size(b) - size(a));
}

const size = (rows: GroupRows) => rows.blocks.reduce((n, block) => n + block.estimates.length, 0);
