import type { Editor, History, HistoryEntry } from '$lib/server/store.ts';
import { mostNote } from '$lib/server/uploads/readNote.ts';
import { formatTime } from '$lib/words/formatTime.ts';
import * as words from '$lib/words/interface/history.ts';
import { pageNumber } from '../query.ts';
import { placeOf } from './tombstone.ts';

/** Revisions on a page. */
const size = 10;

/** The part of a history that the address asks for. */
export function historyPart(url: URL) {
	return { page: pageNumber(url), size };
}

/** A revision as the page says it. */
export interface EntryView extends Pick<
	HistoryEntry,
	'n' | 'sha256' | 'changes' | 'changeCount' | 'current' | 'retired' | 'note'
> {
	/** When and by whom. */
	sentence: string;
	at: string;
	/** Why there are no changes to show; empty where there are. */
	without: string;
	csvHref: string;
}

function entryView(entry: HistoryEntry, csvHref: string): EntryView {
	const { n, sha256, changes, changeCount, current, retired, note, publishedAt } = entry;
	const say = retired ? words.withdrawn : words.published;
	const without = retired
		? ''
		: n === 1
			? words.first
			: changes === null
				? words.tooLarge
				: changeCount
					? ''
					: words.nothingShown;
	const sentence = say(formatTime(publishedAt), words.who(entry));
	const shown = { n, sha256, changes, changeCount, current, retired, note };
	return { ...shown, sentence, at: publishedAt, without, csvHref };
}

/**
 * The page of a history.
 *
 * @param name what the wave or event is called, from what readers see of it last; its id where that is not known
 */
export function historyView<T>(
	history: History<T>,
	of: {
		kind: keyof typeof placeOf;
		id: string;
		name: (value: T) => string;
		url: URL;
		editor: Editor | null;
	}
) {
	const { kind, id, url, editor } = of;
	const { page } = historyPart(url);
	const { last, latest, entries, more } = history;
	const place = `${placeOf[kind]}/${id}`;
	const done = url.searchParams.get('done') === String(last.n);
	return {
		kind,
		id,
		name: latest ? of.name(latest) : id,
		href: place,
		entries: entries.map((entry) => entryView(entry, `${place}/r/${entry.n}.csv`)),
		newer: page > 1 ? page - 1 : null,
		older: more ? page + 1 : null,
		last: last.n,
		withdrawn: last.retired,
		/** What was done just now. */
		done: !done ? null : last.retired ? words.nowWithdrawn : words.restored(last.n),
		mayUndo: editor !== null,
		mostNote
	};
}

export type HistoryView = ReturnType<typeof historyView>;
