import { type Answer, answersOf } from '$lib/survey/series.ts';
import { type Estimate, type Stance, stances } from '$lib/survey/estimate.ts';
import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { notAsked } from '$lib/words/interface/address.ts';
import { queryChoice, queryPeriod, queryText, refuse } from '../query.ts';
import { inPeriod } from '../period.ts';
import { type QuestionView, answerText } from './viewQuery.ts';

/** The countries in which a question was asked, those with most waves first. */
export function countriesOf(waves: Wave[]): string[] {
	const counts = new Map<string, number>();
	for (const { country } of waves) counts.set(country, (counts.get(country) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
}

function readAnswer(url: URL, waves: Wave[]): Answer | null {
	const value = queryText(url, 'answer');
	if (value === null) return null;
	const estimates = waves.flatMap((wave) => wave.estimates);
	const stance: Stance | undefined = stances.find((each) => each === value);
	if (stance && estimates.some((e) => e.stance === stance)) return { stance };
	if (estimates.some((e) => e.response === value)) return { response: value };
	const known = answersOf(waves).map(answerText).join(', ');
	refuse('answer', value, notAsked(known));
}

/** Reads the view of a question from an address; whatever does not fit the question is refused with a sentence. */
export function readQuestionView(url: URL, waves: Wave[]): QuestionView {
	return {
		answer: readAnswer(url, waves),
		country: queryChoice(url, 'country', countriesOf(waves)),
		base: queryChoice(url, 'base', ['opinion'] as const),
		...queryPeriod(url)
	};
}

function gives(answer: Answer, estimate: Estimate): boolean {
	return 'stance' in answer
		? estimate.stance === answer.stance
		: estimate.response === answer.response;
}

/** The waves of a country and a period, whole. */
export function wavesInView(waves: Wave[], view: Omit<QuestionView, 'answer'>): Wave[] {
	return waves.filter(
		(wave) =>
			(view.country === null || wave.country === view.country) && inPeriod(fieldSpan(wave), view)
	);
}

/** The rows of a view: of its waves, those that give its answer (every group). */
export function rowsInView(waves: Wave[], view: QuestionView): Wave[] {
	const { answer } = view;
	const seen = wavesInView(waves, view);
	if (answer === null) return seen;
	return seen
		.map((wave) => ({ ...wave, estimates: wave.estimates.filter((e) => gives(answer, e)) }))
		.filter((wave) => wave.estimates.length > 0);
}
