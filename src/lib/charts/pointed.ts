import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { eventsAround, inTheField } from './geometry/counterparts.ts';

/** What is being pointed at or has the focus; shared by chart and timeline with `bind:pointed`. */
export type Pointed = { event: TimelineEvent } | { wave: WaveFacts; response?: string };

/** What stands out: the thing itself and its counterparts on the other side. */
export interface Emphasis {
	events: Set<string>;
	waves: Set<string>;
	event: TimelineEvent | null;
	wave: WaveFacts | null;
}

/** The emphasis of what is pointed at, else of the event named by the address of the page. */
export function emphasis(
	pointed: Pointed | null,
	highlighted: string | null | undefined,
	events: TimelineEvent[],
	waves: WaveFacts[]
): Emphasis {
	const event =
		pointed === null
			? (events.find((e) => e.id === highlighted) ?? null)
			: 'event' in pointed
				? pointed.event
				: null;
	const wave = pointed && 'wave' in pointed ? pointed.wave : null;
	const around = wave ? eventsAround(wave, events) : event ? [event] : [];
	const asked = event ? waves.filter((w) => inTheField(w, event)) : wave ? [wave] : [];
	return {
		event,
		wave,
		events: new Set(around.map((e) => e.id)),
		waves: new Set(asked.map((w) => w.id))
	};
}
