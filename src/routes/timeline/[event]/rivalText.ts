import { dateOfDay } from '$lib/survey/partialDate.ts';
import { rivalEvents } from '$lib/words/rivalEvents.ts';
import type { Pair } from '../aroundEvent.ts';
import { eventsBetween, gapBetween } from '../eventsBetween.ts';
import type { Around, NamedEvent } from './around.ts';

/** More events than this are counted, and found on the timeline. */
const named = 12;

/** The other events between two waves. */
export interface RivalText {
	sentence: string;
	events: NamedEvent[];
	/** Where on the timeline they are all found, if they are too many to name. */
	href: string | null;
}

export function rivalText({ before, after }: Pair, { event, events, names }: Around): RivalText {
	const gap = gapBetween(before.point.wave, after.point.wave);
	const rivals = eventsBetween(events, gap).filter(({ id }) => id !== event.id);
	const [from, to] = [dateOfDay(gap.first), dateOfDay(gap.last)];
	const many = rivals.length > named;
	return {
		sentence: rivalEvents(rivals.length),
		events: many ? [] : rivals.map(({ id }) => names.get(id)!),
		href: many ? `/timeline?from=${from}&to=${to}` : null
	};
}
