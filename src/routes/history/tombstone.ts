import type { Revision } from '$lib/server/store.ts';
import { formatTime } from '$lib/words/formatTime.ts';
import * as words from '$lib/words/interface/history.ts';

/** What stands at the address of a wave or event that was withdrawn. */
export interface Tombstone {
	title: string;
	/** When and by whom. */
	sentence: string;
	/** Why, in the editor's words. */
	reason: string | null;
	/** The address of its history. */
	history: string;
	/** Earlier revisions, the latest first; all are in the history. */
	revisions: { label: string; href: string }[];
}

/** Earlier revisions named. */
const most = 3;

/** Where the pages and files of waves and events stand. */
export const placeOf = { wave: '/waves', event: '/timeline' };

/** The tombstone over a wave or event, of which the last of its `revisions` withdrew it. */
export function tombstone(
	kind: keyof typeof placeOf,
	id: string,
	revisions: Revision[]
): Tombstone {
	const place = `${placeOf[kind]}/${id}`;
	const last = revisions.at(-1)!;
	const earlier = revisions.filter(({ retired }) => !retired).slice(-most);
	return {
		title: words.isWithdrawn(kind),
		sentence: words.withdrawnBy(id, formatTime(last.publishedAt), words.who(last)),
		reason: last.note,
		history: `${place}/history`,
		revisions: earlier
			.reverse()
			.map(({ n }) => ({ label: words.revisionCsv(n), href: `${place}/r/${n}.csv` }))
	};
}
