import type { Stance } from '$lib/survey/estimate.ts';
import { type Answer, estimatesOf } from '$lib/survey/series.ts';
import type { Wave } from '$lib/survey/wave.ts';

const stanceLabels: Record<Stance, string> = {
	favour: 'In favour',
	oppose: 'Opposed',
	middle: 'Neither',
	none: 'No opinion'
};

/**
 * How an answer is called. Given the waves of the question, the published label is used where there is
 * only one; several labels of one side are called by their stance.
 */
export function answerLabel(answer: Answer, waves: Wave[] = []): string {
	if ('response' in answer) return answer.response;
	const published = new Set(
		waves.flatMap((wave) => estimatesOf(wave, answer).map((e) => e.response))
	);
	return published.size === 1 ? [...published][0]! : stanceLabels[answer.stance];
}
