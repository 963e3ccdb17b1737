import { chartSpan } from '$lib/charts/geometry/chartSpan.ts';
import { eventSpan } from '$lib/survey/timelineEvent.ts';
import { overlaps } from '$lib/survey/partialDate.ts';
import { answersOf } from '$lib/survey/series.ts';
import { answerLabel } from '$lib/words/answerLabel.ts';
import { withoutNotes } from '../../withoutNotes.ts';
import { unknown } from '../../unknown.ts';
import { queryText } from '../../query.ts';
import { daysOf } from '../../period.ts';
import { newestFirst } from '../../newestFirst.ts';
import { countriesOf, readQuestionView, wavesInView } from '../questionView.ts';
import { answerText, viewQuery } from '../viewQuery.ts';
import { countryCharts } from './countryCharts.ts';
import { yearsOf } from './yearsOf.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const all = await locals.store.questions.get(params.question);
	const first = newestFirst(all)[0]?.estimates[0];
	if (!first) unknown('question', params.question);

	const view = { ...readQuestionView(url, all), event: queryText(url, 'event') };
	const answers = answersOf(all);
	const answer = view.answer ?? answers[0] ?? null;
	const waves = wavesInView(all, view);
	const days = daysOf(view);
	const whole = chartSpan(all);
	const span = { first: Math.max(days.first, whole.first), last: Math.min(days.last, whole.last) };
	const events = await locals.store.events.list();

	return {
		id: params.question,
		question: first.question,
		topic: first.topic,
		view,
		answer,
		answers: answers.map((each) => ({
			label: answerLabel(each, all),
			text: answerText(each),
			href: viewQuery({ ...view, answer: each === answers[0] ? null : each }),
			current: answer !== null && answerText(each) === answerText(answer)
		})),
		countries: countriesOf(all),
		span,
		wholeYears: yearsOf(all),
		charts: answer ? countryCharts(all, waves, answer) : [],
		waves: newestFirst(waves),
		waveCount: all.length,
		events: events.filter((event) => overlaps(eventSpan(event), span)).map(withoutNotes),
		address: url.origin + url.pathname
	};
};
