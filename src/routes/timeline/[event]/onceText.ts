import { fieldDates } from '$lib/words/fieldDates.ts';
import { daysFromEvent } from '$lib/words/daysFromEvent.ts';
import type { OnOneSide } from '../questionsAround.ts';
import type { Around } from './around.ts';
import { seriesText } from './seriesText.ts';

/** A series that asked once only, near an event. */
export function onceText({ series, before, after }: OnOneSide, { countries }: Around) {
	const { point, days } = before ?? after;
	return {
		key: series.key,
		series: seriesText(series, countries),
		wave: point.wave.id,
		when: fieldDates(point.wave),
		days: daysFromEvent(days, before ? 'before' : 'after')
	};
}
