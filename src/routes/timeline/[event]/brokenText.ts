import { reserveNote } from '$lib/words/reserveNote.ts';
import type { Paired } from '../questionsAround.ts';
import type { Around } from './around.ts';
import { seriesText } from './seriesText.ts';
import { sideSentence } from './sideText.ts';

/** Two waves of a series that may not be compared, and why. */
export function brokenText({ before, after, link, series }: Paired, { countries }: Around) {
	return {
		key: series.key,
		series: seriesText(series, countries),
		before: sideSentence(before, 'before'),
		after: sideSentence(after, 'after'),
		why: reserveNote(link)
	};
}
