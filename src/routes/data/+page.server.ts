import { eventFormat } from '$lib/csv/format/eventFormat.ts';
import type { Format } from '$lib/csv/format/format.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { documentedProblems } from './problemExamples.ts';
import type { PageServerLoad } from './$types';

/** What the documentation says of a format's columns. */
function documented({ columns, key }: Format) {
	return {
		key: key.join(', '),
		columns: columns.map(
			({ name, required, type, values, meaning, example, aliases, ifEmpty }) => ({
				name,
				required,
				type: values ? values.join(' · ') : type,
				meaning,
				example,
				aliases,
				ifEmpty: ifEmpty ?? null
			})
		)
	};
}

/** Questions whose addresses are listed, those asked most often. */
const most = 500;

export const load: PageServerLoad = async ({ locals: { store }, url }) => {
	const [waves, questions, events] = await Promise.all([
		store.waves.counts(),
		store.questions.list(),
		store.events.list()
	]);
	return {
		origin: url.origin,
		counts: {
			waves: waves.waves,
			estimates: questions.reduce((sum, question) => sum + question.estimateCount, 0),
			events: events.length
		},
		questionCount: questions.length,
		questions: questions
			.slice(0, most)
			.map(({ id, question, waveCount }) => ({ id, question, waveCount }))
			.sort((a, b) => a.question.localeCompare(b.question)),
		example: { question: questions[0]?.id ?? '', wave: questions[0]?.latestWave ?? '' },
		formats: { survey: documented(surveyFormat), event: documented(eventFormat) },
		problems: documentedProblems()
	};
};
