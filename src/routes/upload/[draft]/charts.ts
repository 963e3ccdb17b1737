import { chartSpan } from '$lib/charts/geometry/chartSpan.ts';
import { trendView } from '$lib/charts/trendView.ts';
import type { Comparisons, Store } from '$lib/server/store.ts';
import { overlaps } from '$lib/survey/partialDate.ts';
import { answersOf, seriesOf } from '$lib/survey/series.ts';
import { eventSpan } from '$lib/survey/timelineEvent.ts';
import { answerLabel } from '$lib/words/answerLabel.ts';
import { finding } from '$lib/words/finding.ts';
import { withoutNotes } from '../../withoutNotes.ts';
import { affectedQuestions } from './affectedQuestions.ts';
import { asksQuestion, withDraft } from './withDraft.ts';

/** Questions drawn in a preview, waves of each whose answers are drawn, and waves one chart can hold. */
const most = { questions: 6, waves: 4, inOneChart: 400 };

/** The charts as they would look: the affected questions with the draft's waves among those of the store. */
export async function charts(store: Store, report: Comparisons) {
	const touched = report.waves.filter(({ status }) => status !== 'identical');
	const drafted = await store.read(touched.map(({ wave }) => wave));
	const questions = [...new Set(touched.flatMap(affectedQuestions))];
	const comparisons = report.events.filter(({ status }) => status !== 'identical');
	const changedEvents = comparisons.slice(0, 100).map(({ event }) => withoutNotes(event));
	const events = (await store.events.list()).map(withoutNotes);
	const chart = async (id: string) => {
		const stored = await store.questions.get(id);
		const asked = drafted.map((wave) => asksQuestion(wave, id)).filter((wave) => wave !== null);
		const countries = new Set([
			...asked.map(({ country }) => country),
			...stored.filter((wave) => drafted.some((d) => d.id === wave.id)).map((w) => w.country)
		]);
		const all = await store.read(
			withDraft(stored, drafted, id).filter((wave) => countries.has(wave.country))
		);
		if (!all.length || all.length > most.inOneChart) return null;
		const facts = await store.waves.known(all);
		const answer = answersOf(all)[0] ?? null;
		const span = chartSpan(all);
		const shown = events.filter((event) => overlaps(eventSpan(event), span));
		const series = (country: string) =>
			answer
				? seriesOf(
						all.filter((wave) => wave.country === country),
						answer
					)
				: [];
		return {
			id,
			question: (asked[0] ?? all[0]!).estimates[0]!.question,
			answer: answer && answerLabel(answer, all),
			span,
			events: shown,
			countries: [...countries]
				.map((country) => ({ country, series: series(country) }))
				.filter((each) => each.series.length > 0)
				.map(({ country, series: own }) => ({
					country,
					view: trendView(own, span, shown, { waves: facts }),
					finding: finding(own)
				})),
			waves: asked.slice(0, most.waves),
			moreWaves: Math.max(0, asked.length - most.waves)
		};
	};
	const tried = await Promise.all(questions.slice(0, most.questions).map(chart));
	const drawn = tried.filter((each) => each !== null);
	return {
		questions: drawn,
		moreQuestions: questions.length - drawn.length,
		events: changedEvents
	};
}

export type PreviewChart = Awaited<ReturnType<typeof charts>>['questions'][number];
