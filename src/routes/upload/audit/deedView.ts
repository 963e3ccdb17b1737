import type { Deed } from '$lib/server/store.ts';
import { formatTime } from '$lib/words/formatTime.ts';
import * as words from '$lib/words/interface/audit.ts';

/** A deed as the page says it: who, what, to which pages. */
export interface DeedView {
	at: string;
	time: string;
	who: string;
	text: string;
	links: { href: string; label: string }[];
	/** How many more were concerned, in words. */
	more: string;
	/** What the editor wrote. */
	note: string | null;
}

function said(deed: Deed): Omit<DeedView, 'at' | 'time' | 'who'> {
	if (deed.what === 'act') {
		const { verb, subject, detail } = deed;
		const say = Object.hasOwn(words.acts, verb) ? words.acts[verb] : () => verb;
		return { text: say(subject, detail ?? null), links: [], more: '', note: null };
	}
	if (deed.what === 'decided') {
		const { questionId, outcome, from, to, reason } = deed;
		const href = `/upload/comparability?question=${encodeURIComponent(questionId)}`;
		return {
			text: words.decided[outcome](from, to),
			links: [{ href, label: questionId }],
			more: '',
			note: reason || null
		};
	}
	const { what, kind, count, ids, restored, note } = deed;
	const place = kind === 'wave' ? 'waves' : 'timeline';
	return {
		text:
			restored !== null
				? words.restored(kind, restored)
				: what === 'withdrawn'
					? words.withdrew(kind, count)
					: words.published(kind, count),
		links: ids.map((id) => ({ href: `/${place}/${id}/history`, label: id })),
		more: count > ids.length ? words.andMore(count - ids.length) : '',
		note
	};
}

/** A deed in words. */
export function deedView(deed: Deed): DeedView {
	const shipped = deed.what !== 'act' && deed.what !== 'decided' && deed.origin === 'shipped';
	return {
		at: deed.at,
		time: formatTime(deed.at),
		who: deed.editor ?? (shipped ? words.shipped : words.byCommand),
		...said(deed)
	};
}
