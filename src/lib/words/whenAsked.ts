import { precisionOf } from '$lib/survey/partialDate.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { fieldDates } from './fieldDates.ts';

/** When a wave asked, within a sentence: "on 3–6 June 2018", "in June 2018", "in a poll published 8 June 2018". */
export function whenAsked(wave: Pick<WaveFacts, 'startDate' | 'endDate' | 'releaseDate'>): string {
	const field = wave.startDate ?? wave.endDate;
	if (!field) return `in a poll ${fieldDates(wave)}`;
	return `${precisionOf(field) === 'day' ? 'on' : 'in'} ${fieldDates(wave)}`;
}
