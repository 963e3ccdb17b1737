import type { QuestionSummary } from '$lib/server/store.ts';
import { queryChoice, queryText } from './query.ts';

/** Which of all questions are listed; nothing where the address leaves it open. */
export interface QuestionFilter {
	q: string | null;
	topic: string | null;
	country: string | null;
}

/** The topics and countries that the questions have. */
export function choicesOf(questions: Pick<QuestionSummary, 'topic' | 'countries'>[]) {
	return {
		topics: [...new Set(questions.map((q) => q.topic).filter((topic) => topic !== null))].sort(),
		countries: [...new Set(questions.flatMap((q) => q.countries))]
	};
}

/** Reads the filter from an address. */
export function readQuestionFilter(
	url: URL,
	{ topics, countries }: ReturnType<typeof choicesOf>
): QuestionFilter {
	return {
		q: queryText(url, 'q'),
		topic: queryChoice(url, 'topic', topics),
		country: queryChoice(url, 'country', countries)
	};
}

/** Whether a question is listed: every word sought stands in its text, topic or name. */
export function passes(
	question: Pick<QuestionSummary, 'id' | 'question' | 'topic' | 'countries'>,
	filter: QuestionFilter
): boolean {
	const text = `${question.question} ${question.topic ?? ''} ${question.id}`.toLowerCase();
	const words = (filter.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
	return (
		words.every((word) => text.includes(word)) &&
		(filter.topic === null || question.topic === filter.topic) &&
		(filter.country === null || question.countries.includes(filter.country))
	);
}
