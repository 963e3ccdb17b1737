import type { Checked } from '$lib/server/uploads/checked.ts';
import type { CheckedItem } from '$lib/server/uploads/checkedItem.ts';
import type { CheckReport } from '$lib/server/uploads/checkReport.ts';
import type { CellChange, Store } from '$lib/server/store.ts';
import { eventDates } from '$lib/words/eventLabel.ts';
import { fieldDates } from '$lib/words/fieldDates.ts';
import { waveSize } from '$lib/words/interface/draft.ts';
import { pollsterName } from '$lib/words/pollsterName.ts';
import { type WithheldRows, withheldRows } from './withheldRows.ts';

/** Changed cells shown of one wave or event, and of all of them. */
const mostChanges = { each: 200, all: 500 };
/** Waves or events listed of each kind. */
const mostListed = 200;
/** Rows of one wave, and of all, that are looked through for what readers would not get. */
const mostRows = { each: 5_000, all: 50_000 };

type Status = CheckedItem['status'];

/** A wave or event of a draft as the preview lists it. */
export interface Outlined {
	id: string;
	revision: number;
	/** What it is, in a few words. */
	label: string;
	/** Where readers find it once it is published. */
	href: string;
	changes: CellChange[];
	/** How many changes there are in all. */
	changeCount: number;
	/** What readers would not get of it; of waves only. */
	withheld: WithheldRows | null;
}

/** What publishing would do, in lists of bearable length. */
export interface Outline {
	counts: Record<Status, number>;
	new: Outlined[];
	changed: Outlined[];
	identical: Outlined[];
}

/** The outline of what publishing would do. */
export async function outline(
	store: Store,
	checked: Checked,
	{ counts }: CheckReport
): Promise<Outline> {
	const published = new Map((await store.waves.list()).map((wave) => [wave.id, wave]));
	let room = mostChanges.all;
	let rows = mostRows.all;

	async function labelOf(
		{ kind, id, status }: CheckedItem,
		staged: Awaited<ReturnType<Checked['facts']>>
	) {
		if (kind === 'event') {
			const found = await checked.event(id);
			return found ? `${eventDates(found.event)}: ${found.event.title}` : '';
		}
		const facts = status === 'identical' ? published.get(id) : staged.get(id);
		if (!facts) return '';
		const size = waveSize(facts.questionCount, facts.estimateCount);
		return `${pollsterName(facts)}, ${fieldDates(facts)}: ${size}`;
	}

	async function withheldOf({ kind, id, status }: CheckedItem, size: number) {
		if (kind === 'event' || status === 'identical' || size > Math.min(mostRows.each, rows))
			return null;
		rows -= size;
		const found = await checked.wave(id);
		return found && withheldRows(found.wave);
	}

	async function list(status: Status): Promise<Outlined[]> {
		const items = await checked.items({ status, most: mostListed });
		const staged = await checked.facts(items.map(({ id }) => id));
		const listed: Outlined[] = [];
		for (const item of items) {
			const shown = item.changes.slice(0, Math.min(mostChanges.each, room));
			room -= shown.length;
			listed.push({
				id: item.id,
				revision: item.revision,
				label: await labelOf(item, staged),
				href: `/${item.kind === 'event' ? 'timeline' : 'waves'}/${item.id}`,
				changes: shown,
				changeCount: item.changeCount,
				withheld: await withheldOf(item, staged.get(item.id)?.estimateCount ?? 0)
			});
		}
		return listed;
	}

	return {
		counts,
		new: await list('new'),
		changed: await list('changed'),
		identical: await list('identical')
	};
}
