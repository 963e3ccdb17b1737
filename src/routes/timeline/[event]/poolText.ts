import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import { settings } from '$lib/stats/settings.ts';
import { eventSentence } from '$lib/words/eventSentence.ts';
import * as words from '$lib/words/interface/event.ts';
import { ordinaryMovementNote } from '$lib/words/ordinaryMovementNote.ts';
import { placeboSentence } from '$lib/words/placeboSentence.ts';
import { pooledPolls } from '$lib/words/pooledPolls.ts';
import { straddlingNote } from '$lib/words/straddlingNote.ts';
import type { PoolAround } from '../poolsAround.ts';

/** The same-pollster comparison of one pool, and what always stands beside it. */
export interface PoolText {
	/** Whose polls they are: series, country, population and answer. */
	about: string;
	verdict: string;
	/** What it rests on, how unusual it is, the narrower window. */
	beside: string[];
}

export function poolText(
	{ first, programmes, difference, narrow, placebos, ordinary }: PoolAround,
	event: TimelineEvent,
	countries: Record<string, string>
): PoolText {
	const { wave, estimate } = first;
	const { sides, daysApart } = difference;
	return {
		about: words.pool(
			[...programmes, countries[wave.country] ?? wave.country, wave.population].join(', '),
			estimate.response
		),
		verdict: eventSentence(difference, event),
		beside: [
			pooledPolls(sides),
			straddlingNote(sides.straddling.length),
			placeboSentence(placebos),
			ordinaryMovementNote(ordinary, daysApart!),
			narrowText({ difference, narrow }, event)
		].filter(Boolean)
	};
}

function narrowText(
	{ difference, narrow }: Pick<PoolAround, 'difference' | 'narrow'>,
	event: TimelineEvent
): string {
	const days = settings.event.narrow;
	if (!narrow.difference) return words.narrowNone(days);
	const polls = ({ sides }: typeof narrow) => sides.before.length + sides.after.length;
	if (polls(narrow) === polls(difference)) return words.narrowSame(days);
	return words.narrow(days, eventSentence(narrow, event));
}
