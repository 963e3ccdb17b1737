import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { eventDates } from '$lib/words/eventLabel.ts';
import type { QuestionSeries } from '../questionSeries.ts';

/** An event as others link to it. */
export interface NamedEvent {
	id: string;
	title: string;
	when: string;
}

/** What the words on an event follow from. */
export interface Around {
	event: TimelineEvent;
	/** All of the timeline. */
	events: TimelineEvent[];
	/** Each of them in words, under its id; one object wherever it is named, so that it is sent once. */
	names: Map<string, NamedEvent>;
	questions: QuestionSeries[];
	/** Waves that a design effect may be borrowed from. */
	waves: WaveFacts[];
	/** Names of countries by code. */
	countries: Record<string, string>;
	/** Counted from 1970-01-01. */
	today: number;
}

/** The events in words. */
export function namedEvents(events: TimelineEvent[]): Around['names'] {
	return new Map(
		events.map(({ id, title, ...dates }) => [id, { id, title, when: eventDates(dates) }])
	);
}
