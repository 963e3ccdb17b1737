import type {
	CellChange,
	CheckReport,
	Comparisons,
	EventComparison,
	WaveComparison
} from '$lib/server/store.ts';
import { eventDates } from '$lib/words/eventLabel.ts';
import { fieldDates } from '$lib/words/fieldDates.ts';
import { waveSize } from '$lib/words/interface/draft.ts';
import { pollsterName } from '$lib/words/pollsterName.ts';
import { type WithheldRows, withheldRows } from './withheldRows.ts';

/** Changed cells shown of one wave or event, and of all of them. */
const mostChanges = { each: 200, all: 500 };
/** Waves or events listed of each kind. */
const mostListed = 200;

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
	counts: Record<WaveComparison['status'], number>;
	new: Outlined[];
	changed: Outlined[];
	identical: Outlined[];
}

function ofWave({ wave, ...rest }: WaveComparison) {
	const questions = new Set(wave.estimates.map(({ questionId }) => questionId)).size;
	const size = waveSize(questions, wave.estimates.length);
	const label = `${pollsterName(wave)}, ${fieldDates(wave)}: ${size}`;
	return { ...rest, label, href: `/waves/${wave.id}`, withheld: withheldRows(wave) };
}

function ofEvent({ event, ...rest }: EventComparison) {
	const label = `${eventDates(event)}: ${event.title}`;
	return { ...rest, label, href: `/timeline/${event.id}`, withheld: null };
}

/** The outline of what publishing would do. */
export function outline({ waves, events }: Comparisons, counts: CheckReport['counts']): Outline {
	const all = [...waves.map(ofWave), ...events.map(ofEvent)];
	const of = (status: WaveComparison['status']) => all.filter((each) => each.status === status);
	let room = mostChanges.all;
	const take = (changes: CellChange[]) => {
		const shown = changes.slice(0, Math.min(mostChanges.each, room));
		room -= shown.length;
		return shown;
	};
	const list = (status: WaveComparison['status']): Outlined[] =>
		of(status)
			.slice(0, mostListed)
			.map(({ id, revision, label, href, changes, withheld }) => ({
				id,
				revision,
				label,
				href,
				changes: take(changes),
				changeCount: changes.length,
				withheld
			}));
	return {
		counts,
		new: list('new'),
		changed: list('changed'),
		identical: list('identical')
	};
}
