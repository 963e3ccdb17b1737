import { readFileSync } from 'node:fs';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import type { Wave } from '$lib/survey/wave.ts';

const read = (file: string) =>
	readSurveys(readFileSync(`static/data/surveys/${file}.csv`, 'utf8')).value;

/** The questions that a shipped file has answers to. */
export function questionIds(file: string): string[] {
	return [...new Set(read(file).flatMap((wave) => wave.estimates.map((e) => e.questionId)))];
}

/** The waves of a shipped file that asked a question, each with that question's estimates only. */
export function shipped(file: string, question: string): Wave[] {
	return read(file)
		.map((wave) => ({
			...wave,
			estimates: wave.estimates.filter(({ questionId }) => questionId === question)
		}))
		.filter(({ estimates }) => estimates.length > 0);
}
