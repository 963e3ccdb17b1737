import type { Observation } from '$lib/survey/comparability.ts';
import { type Sampling, type WaveFacts, programmeOf } from '$lib/survey/wave.ts';
import { effectiveSample } from '$lib/stats/topline/effectiveSample.ts';
import { designEffectNote } from './designEffectNote.ts';
import type { LinkNote } from './linkNotes.ts';
import { pastErrorsNote } from './pastErrorsNote.ts';
import { rangeName } from './rangeName.ts';
import { sampleNote } from './sampleNote.ts';
import { waveName } from './waveName.ts';

const ranged = (observations: readonly Observation[]) =>
	observations.filter(({ estimate }) => estimate.reading?.range);

const kinds: (Sampling | null)[] = ['probability', 'nonprobability', null];

/** The programmes of each kind of sample that occurs, for the sentence that holds for it. */
function byKind(observations: readonly Observation[]) {
	return kinds
		.map((sampling) => {
			const waves = observations.map(({ wave }) => wave).filter((w) => w.sampling === sampling);
			return { sampling, programmes: [...new Set(waves.map(programmeOf))].join(', ') };
		})
		.filter(({ programmes }) => programmes);
}

/** What the upright bars of a chart are, by the only name each kind of sample allows; empty where there are none. */
export function barNames(observations: readonly Observation[]): string {
	const names = byKind(ranged(observations)).map(
		({ sampling, programmes }) => `${rangeName({ sampling })} (${programmes})`
	);
	return names.length ? `Upright bars: ${names.join('; ')}.` : '';
}

/**
 * What ranges mean and rest on: a sentence for each kind of sample, for each design effect that was not published, and on
 * what no range holds. Empty where no range is known.
 *
 * @param waves those a design effect may be borrowed from
 */
export function precisionNotes(
	observations: readonly Observation[],
	waves: readonly WaveFacts[]
): LinkNote[] {
	const shown = ranged(observations);
	if (!shown.length) return [];
	const effects = new Map<string, Set<string>>();
	for (const observation of shown) {
		const effect = effectiveSample(observation, waves)?.designEffect ?? null;
		const { wave } = observation;
		const about =
			effect?.basis === 'borrowed' ? `${programmeOf(wave)}, ${waveName(wave)}` : programmeOf(wave);
		const sentence = designEffectNote(effect);
		if (sentence) effects.set(sentence, (effects.get(sentence) ?? new Set()).add(about));
	}
	return [
		...byKind(shown).map(({ sampling, programmes }) => ({
			about: programmes,
			sentence: sampleNote({ sampling })
		})),
		...[...effects].map(([sentence, about]) => ({ about: [...about].join('; '), sentence })),
		{ about: '', sentence: pastErrorsNote }
	];
}
