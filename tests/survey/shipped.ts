import { readFileSync } from 'node:fs';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import type { Wave } from '$lib/survey/wave.ts';

/** The waves of a shipped file that asked a question, each with that question's estimates only. */
export function shipped(file: string, question: string): Wave[] {
	const { value } = readSurveys(readFileSync(`static/data/surveys/${file}.csv`, 'utf8'));
	return value
		.map((wave) => ({
			...wave,
			estimates: wave.estimates.filter(({ questionId }) => questionId === question)
		}))
		.filter(({ estimates }) => estimates.length > 0);
}
