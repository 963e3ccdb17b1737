import type { Observation } from '$lib/survey/comparability.ts';
import { type DayCount, daysFrom } from '$lib/survey/daysFrom.ts';
import { fieldBounds } from '$lib/survey/fieldBounds.ts';
import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';

/** A published figure beside an event, and how far from it the wave was in the field. */
export interface WaveBeside {
	point: Observation;
	days: DayCount;
}

export function waveBeside(point: Observation, event: TimelineEvent): WaveBeside {
	return { point, days: daysFrom(fieldBounds(point.wave, 0), event) };
}
