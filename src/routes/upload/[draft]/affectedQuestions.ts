import type { WaveComparison } from '$lib/server/store.ts';

/** The questions whose charts a wave would alter: all of a new wave, or where a fact of the wave itself changes. */
export function affectedQuestions({ wave, previous, changes }: WaveComparison): string[] {
	const all = [...wave.estimates, ...(previous?.estimates ?? [])].map((e) => e.questionId);
	const named = changes.map(({ key }) => key.question_id);
	const some = named.filter((id) => id !== undefined);
	return [...new Set(named.length && some.length === named.length ? some : all)];
}
