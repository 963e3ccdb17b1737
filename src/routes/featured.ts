import { answersOf, seriesOf } from '$lib/survey/series.ts';
import type { FeaturedQuestion } from '$lib/survey/site.ts';
import { type Wave, programmeOf } from '$lib/survey/wave.ts';
import { answerLabel } from '$lib/words/answerLabel.ts';
import { finding } from '$lib/words/finding.ts';
import { latestNumber } from './latestNumber.ts';

/** A question of the day: its latest number, and the chart of the country in which it was asked. */
export function featured(choice: FeaturedQuestion, all: Wave[]) {
	const answer = choice.answer ?? answersOf(all)[0];
	const own = all.filter((wave) => !choice.programme || programmeOf(wave) === choice.programme);
	const latest = latestNumber(own.length ? own : all, answer);
	if (!answer || !latest) return null;
	const { country } = latest.wave;
	const waves = all.filter((wave) => wave.country === country);
	const series = seriesOf(waves, answer);
	const programme = programmeOf(latest.wave);
	return {
		id: choice.question,
		question: latest.estimate.question,
		answer: answerLabel(answer, waves),
		latest,
		country,
		otherCountries: [...new Set(all.map((wave) => wave.country))].filter((c) => c !== country),
		finding: finding(
			series.filter((s) => s.programme === programme && s.variant === latest.estimate.variant)
		),
		series
	};
}

/** What the dashboard shows of a question of the day. */
export type Featured = NonNullable<ReturnType<typeof featured>>;
