import type { Wave } from '$lib/survey/wave.ts';

/** The questions that waves ask, each once. */
export function questionsOf(waves: Wave[]): { id: string; question: string }[] {
	const questions = new Map<string, string>();
	for (const { questionId, question } of waves.flatMap(({ estimates }) => estimates))
		questions.set(questionId, question);
	return [...questions].map(([id, question]) => ({ id, question }));
}
