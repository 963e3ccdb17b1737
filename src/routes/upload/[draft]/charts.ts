import { chartSpan } from '$lib/charts/geometry/chartSpan.ts';
import { trendView } from '$lib/charts/trendView.ts';
import type { Checked } from '$lib/server/uploads/checked.ts';
import type { Store } from '$lib/server/store.ts';
import { overlaps } from '$lib/survey/partialDate.ts';
import { answersOf, seriesOf } from '$lib/survey/series.ts';
import { eventSpan } from '$lib/survey/timelineEvent.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { answerLabel } from '$lib/words/answerLabel.ts';
import { finding } from '$lib/words/finding.ts';
import { withoutNotes } from '../../withoutNotes.ts';
import { affectedQuestions } from './affectedQuestions.ts';
import { effectsOf } from './effects.ts';
import { touchedWaves } from './touchedWaves.ts';
import { asksQuestion, withDraft } from './withDraft.ts';

/** Questions drawn in a preview, waves of each whose answers are drawn, waves one chart can hold, and events shown. */
const most = { questions: 6, waves: 4, inOneChart: 400, events: 100 };

/** The affected questions as they stand, and as they would with the draft's waves among those of the store. */
export async function charts(store: Store, checked: Checked) {
	const touched = await touchedWaves(checked);
	const questions = [
		...new Set([
			...touched.flatMap(affectedQuestions),
			// of waves too large to be looked into
			...(await checked.questions())
				.map(({ id }) => id)
				.filter((id) => !touched.some(({ wave, previous }) => asks(wave, id) || asks(previous, id)))
		])
	];
	const events = (await store.events.list()).map(withoutNotes);

	const chart = async (id: string) => {
		const asked = seen(
			await store.read(
				touched.map(({ wave }) => asksQuestion(wave, id)).filter((wave) => wave !== null)
			)
		);
		const replaced = touched.map(({ wave }) => wave);
		const stored = await store.questions.get(id);
		const countries = new Set([
			...asked.map(({ country }) => country),
			...stored.filter((wave) => replaced.some((d) => d.id === wave.id)).map((w) => w.country)
		]);
		const all = seen(
			await store.read(
				withDraft(stored, replaced, id).filter((wave) => countries.has(wave.country))
			)
		);
		if (!all.length) return 'unseen';
		if (all.length > most.inOneChart) return 'undrawn';
		const facts = await store.waves.known(all);
		const now = stored.filter((wave) => countries.has(wave.country));
		const answer = answersOf(all)[0] ?? null;
		const span = chartSpan(all);
		const shown = events.filter((event) => overlaps(eventSpan(event), span));
		const drawn = (waves: Wave[], country: string) => {
			const own = waves.filter((wave) => wave.country === country);
			const series = answer ? seriesOf(own, answer) : [];
			if (!series.length) return null;
			return { view: trendView(series, span, shown, { waves: facts }), finding: finding(series) };
		};
		return {
			id,
			question: (asked[0] ?? all[0]!).estimates[0]!.question,
			answer: answer && answerLabel(answer, all),
			span,
			events: shown,
			countries: [...countries].flatMap((country) => {
				const after = drawn(all, country);
				return after ? [{ country, before: drawn(now, country), after }] : [];
			}),
			effects: effectsOf(now, all, facts),
			waves: asked.slice(0, most.waves),
			moreWaves: Math.max(0, asked.length - most.waves)
		};
	};
	const tried = await Promise.all(questions.slice(0, most.questions).map(chart));
	const drawn = tried.filter((each) => typeof each === 'object');
	const unseen = tried.filter((each) => each === 'unseen').length;
	return {
		questions: drawn,
		moreQuestions: questions.length - drawn.length - unseen,
		/** Questions of which readers would see nothing from this file. */
		unseenQuestions: unseen,
		events: await touchedEvents(checked)
	};
}

/** The waves of which anything is shown. */
const seen = (waves: Wave[]) => waves.filter(({ estimates }) => estimates.length > 0);

const asks = (wave: Wave | null, id: string) =>
	wave?.estimates.some(({ questionId }) => questionId === id) ?? false;

async function touchedEvents(checked: Checked) {
	const items = [
		...(await checked.items({ status: 'changed', most: most.events })),
		...(await checked.items({ status: 'new', most: most.events }))
	].filter(({ kind }) => kind === 'event');
	const found = await Promise.all(items.slice(0, most.events).map(({ id }) => checked.event(id)));
	return found.filter((each) => each !== null).map(({ event }) => withoutNotes(event));
}

export type PreviewChart = Awaited<ReturnType<typeof charts>>['questions'][number];
