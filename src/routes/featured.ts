import { trendView } from '$lib/charts/trendView.ts';
import type { DaySpan } from '$lib/survey/partialDate.ts';
import { answersOf, seriesOf } from '$lib/survey/series.ts';
import type { FeaturedQuestion } from '$lib/survey/site.ts';
import { type Wave, type WaveFacts, programmeOf } from '$lib/survey/wave.ts';
import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import { answerLabel } from '$lib/words/answerLabel.ts';
import { finding } from '$lib/words/finding.ts';
import { drawnRows } from './drawnRows.ts';
import { latestNumber } from './latestNumber.ts';
import { latestVerdict } from './questions/pairVerdict.ts';

interface Around {
	/** The days drawn, and what happened on them. */
	span: DaySpan;
	events: TimelineEvent[];
	/** All waves of the store, to borrow design effects from. */
	facts: readonly WaveFacts[];
}

/** A question of the day: its latest number and change, and the chart of the country in which it was asked. */
export function featured(choice: FeaturedQuestion, all: Wave[], { span, events, facts }: Around) {
	const answer = choice.answer ?? answersOf(all)[0];
	const chosen = all.filter((wave) => !choice.programme || programmeOf(wave) === choice.programme);
	const latest = latestNumber(chosen.length ? chosen : all, answer);
	if (!answer || !latest) return null;
	const { country } = latest.wave;
	const waves = all.filter((wave) => wave.country === country);
	const series = seriesOf(waves, answer);
	const programme = programmeOf(latest.wave);
	const own = series.filter(
		(s) => s.programme === programme && s.variant === latest.estimate.variant
	);
	const last = own.find((s) => s.points.at(-1)!.wave.id === latest.wave.id);
	return {
		id: choice.question,
		question: latest.estimate.question,
		answer: answerLabel(answer, waves),
		latest,
		country,
		otherCountries: [...new Set(all.map((wave) => wave.country))].filter((c) => c !== country),
		finding: finding(own),
		verdict: last ? (latestVerdict(last, facts)?.sentence ?? null) : null,
		rows: drawnRows(series),
		view: trendView(series, span, events, { brief: true, waves: facts })
	};
}

/** What the dashboard shows of a question of the day. */
export type Featured = NonNullable<ReturnType<typeof featured>>;
