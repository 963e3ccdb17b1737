import { type DaySpan, type PartialDate, spanOf } from './partialDate.ts';

export const eventCategories = [
	'summit',
	'agreement',
	'test',
	'sanctions',
	'travel',
	'statement',
	'conflict',
	'other'
] as const;
export type EventCategory = (typeof eventCategories)[number];

/** A dated and sourced entry of the timeline. */
export interface TimelineEvent {
	id: string;
	date: PartialDate;
	/** Last day of what lasted. */
	endDate: PartialDate | null;
	title: string;
	category: EventCategory;
	/** One neutral sentence. */
	summary: string;
	place: string | null;
	sourceTitle: string;
	sourceUrl: string;
	sourcePublisher: string | null;
	sourceDate: PartialDate | null;
	notes: string | null;
}

/** The days an event may cover, from the first its date allows to the last. */
export function eventSpan(event: Pick<TimelineEvent, 'date' | 'endDate'>): DaySpan {
	return { first: spanOf(event.date).first, last: spanOf(event.endDate ?? event.date).last };
}
