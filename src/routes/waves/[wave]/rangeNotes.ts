import type { Wave, WaveFacts } from '$lib/survey/wave.ts';
import { effectiveSample } from '$lib/stats/topline/effectiveSample.ts';
import { designEffectNote } from '$lib/words/designEffectNote.ts';
import { noOptInRanges, noRange } from '$lib/words/interface/wave.ts';
import { pastErrorsNote } from '$lib/words/pastErrorsNote.ts';
import { sampleNote } from '$lib/words/sampleNote.ts';

/** What the ranges of a wave mean and rest on, or why it has none. */
export function rangeNotes(wave: Wave, waves: readonly WaveFacts[]): string[] {
	const samples = wave.estimates.map((estimate) => effectiveSample({ wave, estimate }, waves));
	if (!samples.some((sample) => sample !== null)) return [noRange];
	if (!wave.estimates.some(({ reading }) => reading?.range))
		return wave.sampling === 'nonprobability' ? [noOptInRanges] : [];
	const effect = samples.map((sample) => sample?.designEffect ?? null).find(Boolean) ?? null;
	return [sampleNote(wave), designEffectNote(effect), pastErrorsNote].filter(Boolean);
}
