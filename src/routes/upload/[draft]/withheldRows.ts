import { displayDecisions } from '$lib/stats/topline/displayDecisions.ts';
import { isEveryone } from '$lib/survey/estimate.ts';
import { grouped } from '$lib/survey/grouped.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { everyone } from '$lib/words/interface/estimateTable.ts';
import { withheldGroup } from '$lib/words/interface/draft.ts';
import { withheldNote } from '$lib/words/withheldNote.ts';

/** Groups named of one wave. */
const most = 20;

/** The rows of a wave that readers would not get. */
export interface WithheldRows {
	count: number;
	/** Whether these are all that the wave holds. */
	all: boolean;
	/** Which groups they are about, each with the reason, in bearable number. */
	groups: string[];
	moreGroups: number;
}

/** What of a wave would be withheld from readers, and why. */
export function withheldRows(wave: Wave): WithheldRows {
	const displays = displayDecisions(wave);
	const rows = wave.estimates.filter((e) => displays.get(e)!.because !== null);
	const groups = grouped(rows, (e) => [e.questionId, e.variant, e.groupType, e.group]).map(
		([e]) => {
			const { because, interviews } = displays.get(e!)!;
			const group = isEveryone(e!) ? everyone : e!.group;
			return withheldGroup(e!.questionId, group, withheldNote({ because: because!, interviews }));
		}
	);
	return {
		count: rows.length,
		all: rows.length === wave.estimates.length,
		groups: groups.slice(0, most),
		moreGroups: Math.max(0, groups.length - most)
	};
}
