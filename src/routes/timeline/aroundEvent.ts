import type { Comparability, Observation } from '$lib/survey/comparability.ts';
import { comparability } from '$lib/survey/comparability.ts';
import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import { isBefore } from '$lib/survey/partialDate.ts';
import { type Series, answersOf, seriesOf } from '$lib/survey/series.ts';
import { type TimelineEvent, eventSpan } from '$lib/survey/timelineEvent.ts';
import type { Wave } from '$lib/survey/wave.ts';

/** The last wave of a series before an event and the first after it, by dates alone. */
export interface AroundEvent {
	series: Series;
	before: Observation;
	after: Observation;
	/** Whether the two may be compared. */
	link: Comparability;
	/** Days between the fieldworks. */
	apart: number;
}

/**
 * For each series of a question's first answer: the last wave that ended before the event and the first that started
 * after it, where there are both. What was in the field meanwhile is neither.
 */
export function aroundEvent(event: TimelineEvent, waves: Wave[]): AroundEvent[] {
	const day = eventSpan(event);
	const answer = answersOf(waves)[0];
	if (!answer) return [];
	return seriesOf(waves, answer).flatMap((series) => {
		const before = series.points.findLast((point) => isBefore(fieldSpan(point.wave), day));
		const after = series.points.find((point) => isBefore(day, fieldSpan(point.wave)));
		if (!before || !after) return [];
		const apart = fieldSpan(after.wave).first - fieldSpan(before.wave).last;
		return [{ series, before, after, link: comparability(before, after), apart }];
	});
}
