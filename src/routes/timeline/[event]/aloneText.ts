import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import { lastAsked } from '$lib/words/lastAsked.ts';
import { noWave } from '$lib/words/noWave.ts';
import type { OnOneSide } from '../questionsAround.ts';
import type { Around } from './around.ts';
import { type LeftOut, leftOutOf } from './leftOut.ts';
import { seriesText } from './seriesText.ts';
import { type SideSentence, sideSentence } from './sideText.ts';

/** A series with waves on one side of an event only. */
export interface AloneText {
	key: string;
	series: string;
	side: SideSentence;
	sentence: string;
	leftOut: LeftOut[];
}

export function aloneText(found: OnOneSide, { event, countries, today }: Around): AloneText {
	const { before, series, befores, afters } = found;
	const there = before ? befores : afters;
	const sentence = noWave(
		before ? 'after' : 'before',
		series.programme,
		there.map(({ point }) => point.wave)
	);
	const last = series.points.at(-1)!.wave;
	return {
		key: series.key,
		series: seriesText(series, countries),
		side: sideSentence(there[0]!, before ? 'before' : 'after'),
		sentence: before ? `${sentence} ${lastAsked(today - fieldSpan(last).last)}` : sentence,
		leftOut: leftOutOf(found, event)
	};
}
