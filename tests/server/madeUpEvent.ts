import type { PartialDate } from '$lib/survey/partialDate.ts';
import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';

/** An event that never was. */
export const madeUpEvent: TimelineEvent = {
	id: 'ribbon-cut',
	date: '2020-06' as PartialDate,
	endDate: null,
	title: 'A ribbon is cut',
	category: 'other',
	summary: 'The bridge is opened.',
	place: null,
	sourceTitle: 'Gazette',
	sourceUrl: 'https://example.org/gazette',
	sourcePublisher: null,
	sourceDate: null,
	notes: null
};
