import type { Observation } from '$lib/survey/comparability.ts';
import { fieldBounds } from '$lib/survey/fieldBounds.ts';
import { sideOf } from '$lib/survey/sideOf.ts';
import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import { settings } from '$lib/stats/settings.ts';
import { reserveNote } from '$lib/words/reserveNote.ts';
import { fieldDates } from '$lib/words/fieldDates.ts';
import { inFieldWhen } from '$lib/words/inFieldWhen.ts';
import * as words from '$lib/words/interface/event.ts';
import type { AroundEvent } from '../aroundEvent.ts';

/** A wave of a series that is named and left out, and why. */
export interface LeftOut {
	wave: string;
	when: string;
	why: string;
}

/** The waves of a series that are neither before nor after an event, and those nearer to it that cannot be compared. */
export function leftOutOf(
	{ straddling, passedOver }: Pick<AroundEvent, 'straddling' | 'passedOver'>,
	event: TimelineEvent
): LeftOut[] {
	return [
		...straddling.map(({ wave }) => leftOut(wave, straddlingWhy(wave, event))),
		...passedOver.map(({ wave, link }) => leftOut(wave, reserveNote(link)))
	];
}

/** Why a wave is on no side of an event: it was in the field on the day, or its dates leave it open. */
export function straddlingWhy(wave: Observation['wave'], event: TimelineEvent): string {
	const side = sideOf(fieldBounds(wave, settings.event.longestField), event);
	return side === 'during' ? inFieldWhen(event) : words.perhapsInField;
}

function leftOut(wave: Observation['wave'], why: string): LeftOut {
	return { wave: wave.id, when: fieldDates(wave), why };
}
