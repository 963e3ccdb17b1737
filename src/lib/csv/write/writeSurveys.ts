import type { Wave } from '$lib/survey/wave.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { rowBytes, sparseColumns, writeRows } from './writeRows.ts';

const rowsOf = (waves: readonly Wave[]) =>
	waves.flatMap((wave) => wave.estimates.map((estimate) => ({ wave, estimate })));

/**
 * Writes waves as a survey CSV in canonical form: reading it back gives the same waves, writing those the same text.
 *
 * @param sparse the columns to be written of those that few files have, where these waves are a part of a file
 */
export function writeSurveys(waves: readonly Wave[], sparse?: readonly string[]): string {
	return writeRows(surveyFormat, rowsOf(waves), sparse);
}

/** One wave as a survey CSV, as the bytes of UTF-8. */
export const surveyBytes = (wave: Wave): Uint8Array => rowBytes(surveyFormat, rowsOf([wave]));

/** The names of those columns that few files have which these waves state. */
export function sparseSurveyColumns(waves: readonly Wave[]): string[] {
	return sparseColumns(surveyFormat, rowsOf(waves));
}
