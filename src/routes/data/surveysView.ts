import type { SurveyChoices } from '$lib/server/store.ts';
import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import { type Wave, programmeOf } from '$lib/survey/wave.ts';
import { inPeriod } from '../period.ts';
import { type Period, queryChoice, queryPeriod } from '../query.ts';

/** Which of all surveys are wanted; nothing where the address leaves it open. */
export interface SurveysView extends Period {
	country: string | null;
	pollster: string | null;
	programme: string | null;
	topic: string | null;
	question: string | null;
}

const anything: SurveysView = {
	country: null,
	pollster: null,
	programme: null,
	topic: null,
	question: null,
	from: null,
	to: null
};

/** Reads the view of all surveys from an address. */
export function readSurveysView(url: URL, choices: SurveyChoices): SurveysView {
	return {
		country: queryChoice(url, 'country', choices.countries),
		pollster: queryChoice(url, 'pollster', choices.pollsters),
		programme: queryChoice(url, 'programme', choices.programmes),
		topic: queryChoice(url, 'topic', choices.topics),
		question: queryChoice(url, 'question', choices.questions),
		...queryPeriod(url)
	};
}

/** The waves of a view with those of their estimates that belong to it. */
export function estimatesInView(waves: Wave[], wanted: Partial<SurveysView>): Wave[] {
	const view: SurveysView = { ...anything, ...wanted };
	const chosen = waves.filter(
		(wave) =>
			(view.country === null || wave.country === view.country) &&
			(view.pollster === null || wave.pollster === view.pollster) &&
			(view.programme === null || programmeOf(wave) === view.programme) &&
			inPeriod(fieldSpan(wave), view)
	);
	if (view.topic === null && view.question === null) return chosen;
	return chosen
		.map((wave) => ({
			...wave,
			estimates: wave.estimates.filter(
				(e) =>
					(view.topic === null || e.topic === view.topic) &&
					(view.question === null || e.questionId === view.question)
			)
		}))
		.filter((wave) => wave.estimates.length > 0);
}
