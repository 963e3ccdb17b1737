import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import type { QuestionSeries } from '../questionSeries.ts';

/** What the words on an event follow from. */
export interface Around {
	event: TimelineEvent;
	/** All of the timeline. */
	events: TimelineEvent[];
	questions: QuestionSeries[];
	/** Waves that a design effect may be borrowed from. */
	waves: WaveFacts[];
	/** Names of countries by code. */
	countries: Record<string, string>;
	/** Counted from 1970-01-01. */
	today: number;
}
