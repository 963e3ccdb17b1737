import type { DaySpan } from '$lib/survey/partialDate.ts';
import { housesOf } from '$lib/stats/trend/housesOf.ts';
import type { Poll } from '$lib/stats/trend/poll.ts';

/** A poll with the days of its fieldwork, both ends included. */
export interface FieldedPoll extends Poll {
	start: number;
	end: number;
}

/** Days before an event, after it, and right after it that count as neither. */
export interface EventWindow {
	before: number;
	after: number;
	lag: number;
}

/** The polls around an event. */
export interface EventSides<P extends FieldedPoll = FieldedPoll> {
	/** Of houses that asked on both sides: fieldwork ended before the event. */
	before: P[];
	/** Of the same houses: fieldwork started after the event and the lag. */
	after: P[];
	/** In the window, but neither wholly before nor wholly after. */
	straddling: P[];
	/** On one side, by houses that did not ask on the other. */
	unpaired: P[];
	/** That asked on both sides, in alphabetical order. */
	houses: string[];
}

/**
 * Polls before and after an event, within a window around it, of houses that asked on both sides.
 *
 * A poll is in the window when its fieldwork is, from the first day to the last.
 * @param event its days; both ends are the same for an event of one day
 * @example sidesOfEvent(polls, { first: 130, last: 130 }, { before: 60, after: 60, lag: 0 })
 */
export function sidesOfEvent<P extends FieldedPoll>(
	polls: readonly P[],
	event: DaySpan,
	window: EventWindow
): EventSides<P> {
	const near = polls.filter(
		({ start, end }) => start >= event.first - window.before && end <= event.last + window.after
	);
	const isBefore = (poll: P) => poll.end < event.first;
	const isAfter = (poll: P) => poll.start > event.last + window.lag;
	const askedAfter = new Set(near.filter(isAfter).map((poll) => poll.house));
	const houses = housesOf(near.filter(isBefore)).filter((house) => askedAfter.has(house));
	const paired = near.filter((poll) => houses.includes(poll.house));
	const clean = (poll: P) => isBefore(poll) || isAfter(poll);
	return {
		before: paired.filter(isBefore),
		after: paired.filter(isAfter),
		straddling: near.filter((poll) => !clean(poll)),
		unpaired: near.filter((poll) => clean(poll) && !houses.includes(poll.house)),
		houses
	};
}
