import { type Series, answersOf, seriesOf } from '$lib/survey/series.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { byQuestion } from '../byQuestion.ts';

/** A question as its latest wave puts it, and its series, answer by answer. */
export interface QuestionSeries {
	id: string;
	question: string;
	answers: Series[][];
}

/** Every question that waves asked, with its series. */
export function questionSeries(waves: Wave[]): QuestionSeries[] {
	return [...byQuestion(waves)].map(([id, own]) => ({
		id,
		question: own.at(-1)!.estimates[0]!.question,
		answers: answersOf(own).map((answer) => seriesOf(own, answer))
	}));
}
