import { chartSpan } from '$lib/charts/geometry/chartSpan.ts';
import { today } from '$lib/server/today.ts';
import { eventSpan } from '$lib/survey/timelineEvent.ts';
import { ofOpinion } from '$lib/survey/opinion.ts';
import { overlaps } from '$lib/survey/partialDate.ts';
import { type Answer, answersOf, seriesOf } from '$lib/survey/series.ts';
import { answerLabel } from '$lib/words/answerLabel.ts';
import { withoutNotes } from '../../withoutNotes.ts';
import { unknown } from '../../unknown.ts';
import { queryText } from '../../query.ts';
import { daysOf } from '../../period.ts';
import { newestFirst } from '../../newestFirst.ts';
import { countriesOf, readQuestionView, wavesInView } from '../questionView.ts';
import { answerText, viewQuery } from '../viewQuery.ts';
import { comparedWaves } from './comparedWaves.ts';
import { countryCharts } from './countryCharts.ts';
import { wordings } from './wordings.ts';
import { yearsOf } from './yearsOf.ts';
import type { PageServerLoad } from './$types';

/** Whether an answer has no place among those with an opinion. */
const isNone = (answer: Answer | null) =>
	answer !== null && 'stance' in answer && answer.stance === 'none';

export const load: PageServerLoad = async ({ locals: { store, site }, params, url }) => {
	const [all, allEvents] = await Promise.all([
		store.questions.get(params.question),
		store.events.list()
	]);
	const facts = await store.waves.known(all);
	const first = newestFirst(all)[0]?.estimates[0];
	if (!first) unknown('question', params.question);

	const view = { ...readQuestionView(url, all), event: queryText(url, 'event') };
	const opinion = ofOpinion(all);
	const based = view.base === 'opinion' ? await store.read(opinion.waves) : all;
	const answers = answersOf(based);
	const answer = (view.base && isNone(view.answer) ? null : view.answer) ?? answers[0] ?? null;
	const whole = chartSpan(all);
	const days = daysOf(view);
	const span = { first: Math.max(days.first, whole.first), last: Math.min(days.last, whole.last) };
	const events = allEvents.filter((event) => overlaps(eventSpan(event), span)).map(withoutNotes);
	const waves = wavesInView(all, view);
	const inView = wavesInView(based, view);
	const countryName = (code: string) => site.countries[code] ?? code;

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
		rebasable: opinion.waves.length > 0,
		withoutBase: view.base ? wavesInView(opinion.unknown, view).length : 0,
		span,
		wholeYears: yearsOf(all),
		charts: answer
			? await countryCharts(store, {
					asked: all,
					all: based,
					inView,
					answer,
					span,
					events,
					facts,
					today: today()
				})
			: [],
		compared: comparedWaves(
			url,
			all,
			countriesOf(inView).map((country) => ({
				country: countryName(country),
				series: answer
					? seriesOf(
							based.filter((wave) => wave.country === country),
							answer
						)
					: []
			})),
			facts,
			countryName
		),
		waves: newestFirst(waves),
		wordings: wordings(newestFirst(waves)),
		waveCount: all.length,
		events,
		address: url.origin + url.pathname
	};
};
