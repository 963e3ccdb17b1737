import type { Observation } from '$lib/survey/comparability.ts';
import { type WaveFacts, programmeOf } from '$lib/survey/wave.ts';
import { effectiveSample } from '$lib/stats/topline/effectiveSample.ts';
import { designEffectNote } from '$lib/words/designEffectNote.ts';
import { pastErrorsNote } from '$lib/words/pastErrorsNote.ts';
import { sampleNote } from '$lib/words/sampleNote.ts';

/** A sentence and the programmes it is about; all where none is named. */
export interface RangeNote {
	about: string;
	text: string;
}

/** What the ranges of figures mean and rest on, each sentence once. */
export function rangeNotes(
	observations: readonly Observation[],
	facts: readonly WaveFacts[]
): RangeNote[] {
	const programmes = new Map<string, Set<string>>();
	for (const { wave, estimate } of observations) {
		if (!estimate.reading?.range) continue;
		const sample = effectiveSample({ wave, estimate }, facts);
		for (const text of [sampleNote(wave), designEffectNote(sample?.designEffect ?? null)])
			programmes.set(text, (programmes.get(text) ?? new Set()).add(programmeOf(wave)));
	}
	programmes.delete('');
	const notes = [...programmes].map(([text, who]) => ({ about: [...who].join(', '), text }));
	return notes.length ? [...notes, { about: '', text: pastErrorsNote }] : [];
}
