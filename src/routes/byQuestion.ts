import type { Estimate } from '$lib/survey/estimate.ts';
import type { Wave } from '$lib/survey/wave.ts';

/** Waves taken apart by question: under each, its waves with its estimates only. */
export function byQuestion(waves: Wave[]): Map<string, Wave[]> {
	const questions = new Map<string, Wave[]>();
	for (const wave of waves) {
		const estimates = new Map<string, Estimate[]>();
		for (const estimate of wave.estimates)
			estimates.set(estimate.questionId, [...(estimates.get(estimate.questionId) ?? []), estimate]);
		for (const [id, own] of estimates) {
			const withheld = wave.withheld?.filter(({ questionId }) => questionId === id);
			const asked = { ...wave, estimates: own, ...(withheld && { withheld }) };
			questions.set(id, [...(questions.get(id) ?? []), asked]);
		}
	}
	return questions;
}
