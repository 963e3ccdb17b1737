import type { Observation } from '$lib/survey/comparability.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { settings } from '$lib/stats/settings.ts';
import { judgedChange } from '$lib/stats/topline/judgedChange.ts';
import { changeSentence } from '$lib/words/changeSentence.ts';
import { reserveNote } from '$lib/words/reserveNote.ts';
import * as words from '$lib/words/interface/event.ts';
import { notAsked } from '$lib/words/notAsked.ts';
import type { AroundEvent, Pair } from '../aroundEvent.ts';
import type { Around } from './around.ts';
import { withoutRange } from '../withoutRange.ts';
import { type LeftOut, leftOutOf } from './leftOut.ts';
import { type RivalText, rivalText } from './rivalText.ts';
import { seriesText } from './seriesText.ts';
import { type SideText, sideText } from './sideText.ts';

/** A series with a wave on both sides of an event, as a card says it. */
export interface PairText {
	key: string;
	series: string;
	before: SideText;
	after: SideText;
	/** What can be said of the change; empty where the two cannot be compared. */
	verdict: string;
	/** Why they cannot, or with what reserve they can. */
	reserve: string;
	/** How long nobody was asked, where that is long. */
	silence: string;
	leftOut: LeftOut[];
	/** What else happened in between; `null` where the two are not compared. */
	rivals: RivalText | null;
}

export function pairText(pair: AroundEvent & Pair, around: Around): PairText {
	const { before, after, link, series } = pair;
	const comparable = link.outcome !== 'break';
	const [from, to] = [before.point, after.point];
	const leftOut = leftOutOf(pair, around.event);
	const silent = comparable && !leftOut.length && pair.days > settings.trend.dashAfter;
	return {
		key: series.key,
		series: seriesText(series, around.countries),
		before: sideText(before, 'before'),
		after: sideText(after, 'after'),
		verdict: comparable ? verdictText(from, to, around.waves) : '',
		reserve: reserveNote(link),
		silence: silent ? notAsked(from.wave, to.wave) : '',
		leftOut,
		rivals: comparable ? rivalText(pair, around) : null
	};
}

function verdictText(from: Observation, to: Observation, waves: readonly WaveFacts[]): string {
	if (withoutRange(from) || withoutRange(to)) return words.notJudged;
	return changeSentence(judgedChange(from, to, waves), from, to);
}
