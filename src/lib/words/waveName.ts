import type { WaveFacts } from '$lib/survey/wave.ts';
import { shortDates } from './fieldDates.ts';

/** A wave within a sentence about its programme: "February 2025", "the poll published in February 2024". */
export function waveName(wave: Pick<WaveFacts, 'startDate' | 'endDate' | 'releaseDate'>): string {
	const inField = wave.startDate ?? wave.endDate;
	return inField ? shortDates(wave) : `the poll published in ${shortDates(wave)}`;
}
