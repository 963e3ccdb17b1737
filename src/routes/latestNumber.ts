import type { Observation } from '$lib/survey/comparability.ts';
import { type Answer, answersOf, estimatesOf } from '$lib/survey/series.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { newestFirst } from './newestFirst.ts';

/** The latest published number for an answer of a question, with its wave; the question's first answer if none is named. */
export function latestNumber(
	waves: Wave[],
	answer: Answer | undefined = answersOf(waves)[0]
): Observation | null {
	if (!answer) return null;
	for (const wave of newestFirst(waves)) {
		const estimate = estimatesOf(wave, answer)[0];
		if (estimate) return { wave, estimate };
	}
	return null;
}
