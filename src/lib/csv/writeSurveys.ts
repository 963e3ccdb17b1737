import type { Wave } from '$lib/survey/wave.ts';
import { surveyFormat } from './surveyFormat.ts';
import { writeRows } from './writeRows.ts';

/** Writes waves as a survey CSV in canonical form: reading it back gives the same waves, writing those the same text. */
export function writeSurveys(waves: Wave[]): string {
	const rows = waves.flatMap((wave) => wave.estimates.map((estimate) => ({ wave, estimate })));
	return writeRows(surveyFormat, rows);
}
