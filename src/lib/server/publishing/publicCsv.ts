import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import { withoutWithheld } from '$lib/stats/topline/withoutWithheld.ts';
import { waveNoun } from './waveNoun.ts';

/** The CSV of a wave as readers get it: the very text, or without the rows that rest on too few interviews. */
export function publicCsv(text: string): string {
	const wave = waveNoun.read(text);
	const shown = withoutWithheld(wave);
	return shown === wave ? text : writeSurveys([shown]);
}
