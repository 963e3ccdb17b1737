import type { Wave, WaveFacts } from '$lib/survey/wave.ts';
import { effectiveSample } from '$lib/stats/topline/effectiveSample.ts';
import { noOptInRanges, noRange } from '$lib/words/interface/wave.ts';
import { precisionNotes } from '$lib/words/precisionNotes.ts';

/** What the ranges of a wave mean and rest on, or why it has none; nothing where it has no percentage. */
export function rangeNotes(wave: Wave, waves: readonly WaveFacts[]): string[] {
	const observations = wave.estimates.map((estimate) => ({ wave, estimate }));
	if (!observations.length) return [];
	const notes = precisionNotes(observations, waves);
	if (notes.length) return notes.map(({ sentence }) => sentence);
	const known = observations.some((observation) => effectiveSample(observation, waves));
	return [known ? noOptInRanges : noRange];
}
