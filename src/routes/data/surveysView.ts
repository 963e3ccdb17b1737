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

const distinct = (values: (string | null)[]) => [
	...new Set(values.filter((value) => value !== null))
];

/** Reads the view of all surveys from an address. */
export function readSurveysView(url: URL, waves: Wave[]): SurveysView {
	const estimates = waves.flatMap((wave) => wave.estimates);
	return {
		country: queryChoice(url, 'country', distinct(waves.map((wave) => wave.country))),
		pollster: queryChoice(url, 'pollster', distinct(waves.map((wave) => wave.pollster))),
		programme: queryChoice(url, 'programme', distinct(waves.map(programmeOf))),
		topic: queryChoice(url, 'topic', distinct(estimates.map((e) => e.topic))),
		question: queryChoice(url, 'question', distinct(estimates.map((e) => e.questionId))),
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
