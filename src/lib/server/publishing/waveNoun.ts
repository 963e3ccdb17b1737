import { readSurveys } from '$lib/csv/readSurveys.ts';
import { surveyBytes } from '$lib/csv/write/writeSurveys.ts';
import { withoutWithheld } from '$lib/stats/topline/withoutWithheld.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { changesOfWave } from './changesOfWave.ts';
import { indexWave, unindexWave } from './indexWave.ts';
import type { Noun } from './noun.ts';
import { withheldKept } from './withheldKept.ts';

/** How waves are published. */
export const waveNoun: Noun<Wave> = {
	kind: 'wave',
	write: surveyBytes,
	read: (csv) => readSurveys(csv).value[0]!,
	changes: changesOfWave,
	completed: withheldKept,
	shown: withoutWithheld,
	index: indexWave,
	unindex: unindexWave
};
