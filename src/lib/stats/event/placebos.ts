import type { DaySpan } from '$lib/survey/partialDate.ts';
import { settings } from '$lib/stats/settings.ts';
import { houseDifference } from './houseDifference.ts';
import { lessCertain } from './lessCertain.ts';
import { type EventWindow, type FieldedPoll, sidesOfEvent } from './sidesOfEvent.ts';

/** The comparison made at dates on which nothing was singled out. */
export interface Placebos {
	/** Earlier days at which it can be made, latest first, with the difference there. */
	differences: { day: number; value: number }[];
	/** How many of these are at least as large, in either direction; `null` without a difference at the event. */
	asLarge: number | null;
	/** Whether there are enough to say how unusual the event's is. */
	enough: boolean;
}

/**
 * How unusual the difference around an event is: the same comparison at every seventh earlier day whose window ends before it.
 *
 * The windows overlap: this describes, it does not test.
 * Source: Imbens & Lemieux 2008, J. Econometrics 142:615, on placebo dates.
 * @example placebos(polls, { first: 700, last: 700 }) // differences at 14 earlier days, asLarge 5: "5 of 14"
 */
export function placebos(
	polls: readonly FieldedPoll[],
	event: DaySpan,
	window: EventWindow = settings.event
): Placebos {
	const uncertain = lessCertain(polls);
	const length = event.last - event.first;
	const at = (day: number) =>
		houseDifference(sidesOfEvent(uncertain, { first: day, last: day + length }, window))?.value;
	const earliest = polls.reduce((least, poll) => Math.min(least, poll.start), Infinity);
	const step = settings.event.placeboStep;
	const differences: Placebos['differences'] = [];
	const nearest = Math.floor((window.after + length) / step) + 1;
	for (let day = event.first - nearest * step; day > earliest; day -= step) {
		const value = at(day);
		if (value !== undefined) differences.push({ day, value });
	}
	const own = at(event.first);
	return {
		differences,
		asLarge:
			own === undefined
				? null
				: differences.filter(({ value }) => Math.abs(value) >= Math.abs(own) - 1e-12).length,
		enough: differences.length >= settings.event.fewestPlacebos
	};
}
