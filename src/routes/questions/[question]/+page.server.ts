import { chartSpan } from '$lib/charts/geometry/chartSpan.ts';
import { eventSpan } from '$lib/survey/timelineEvent.ts';
import { dateOfDay, overlaps } from '$lib/survey/partialDate.ts';
import { answersOf, seriesOf } from '$lib/survey/series.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { finding } from '$lib/words/finding.ts';
import { answerLabel } from '$lib/words/answerLabel.ts';
import { withoutNotes } from '../../withoutNotes.ts';
import { unknown } from '../../unknown.ts';
import { queryText } from '../../query.ts';
import { daysOf } from '../../period.ts';
import { newestFirst } from '../../newestFirst.ts';
import { countriesOf, readQuestionView, wavesInView } from '../questionView.ts';
import { answerText, viewQuery } from '../viewQuery.ts';
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

	const countryChart = (country: string) => {
		const inCountry = (wave: Wave) => wave.country === country;
		const series = seriesOf(all.filter(inCountry), answer!);
		return {
			country,
			series,
			finding: finding(seriesOf(waves.filter(inCountry), answer!))
		};
	};

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
		wholeYears: {
			from: dateOfDay(whole.first).slice(0, 4),
			to: dateOfDay(whole.last).slice(0, 4)
		},
		charts: answer ? countriesOf(waves).map((country) => countryChart(country)) : [],
		waves: newestFirst(waves),
		waveCount: all.length,
		events: events.filter((event) => overlaps(eventSpan(event), span)).map(withoutNotes),
		address: url.origin + url.pathname
	};
};
