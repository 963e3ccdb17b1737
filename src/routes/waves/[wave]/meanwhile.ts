import { settings } from '$lib/stats/settings.ts';
import { fieldBounds } from '$lib/survey/fieldBounds.ts';
import { sideOf } from '$lib/survey/sideOf.ts';
import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { eventDates } from '$lib/words/eventLabel.ts';
import { inFieldWhen } from '$lib/words/inFieldWhen.ts';

/** Events that surely or, where dates are not exact, perhaps happened while a wave was in the field. */
export function meanwhile(wave: WaveFacts, events: TimelineEvent[]) {
	const field = fieldBounds(wave, settings.event.longestField);
	const on = (side: ReturnType<typeof sideOf>) =>
		events
			.filter((event) => sideOf(field, event) === side)
			.map((event) => ({
				id: event.id,
				title: event.title,
				dates: eventDates(event),
				sentence: inFieldWhen(event)
			}));
	return { surely: on('during'), perhaps: on('perhaps-during') };
}
