import type { Observation } from '$lib/survey/comparability.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { settings } from '$lib/stats/settings.ts';
import { judgedChange } from '$lib/stats/topline/judgedChange.ts';
import { changeSentence } from '$lib/words/changeSentence.ts';
import { reserveNote } from '$lib/words/reserveNote.ts';
import * as words from '$lib/words/interface/event.ts';
import { notAsked } from '$lib/words/notAsked.ts';
import type { Paired } from '../questionsAround.ts';
import type { Around } from './around.ts';
import { withoutRange } from '../withoutRange.ts';
import { type LeftOut, leftOutOf } from './leftOut.ts';
import { type RivalText, rivalText } from './rivalText.ts';
import { seriesText } from './seriesText.ts';
import { type SideText, sideText } from './sideText.ts';

/** Two waves of a series that may be compared, as a card says it. */
export interface PairText {
	key: string;
	series: string;
	before: SideText;
	after: SideText;
	/** What can be said of the change. */
	verdict: string;
	/** With what reserve the two may be compared. */
	reserve: string;
	/** How long nobody was asked, where that is long. */
	silence: string;
	leftOut: LeftOut[];
	/** What else happened in between. */
	rivals: RivalText;
}

export function pairText(pair: Paired, around: Around): PairText {
	const [from, to] = [pair.before.point, pair.after.point];
	const leftOut = leftOutOf(pair, around.event);
	const silent = !leftOut.length && pair.days > settings.trend.dashAfter;
	return {
		key: pair.series.key,
		series: seriesText(pair.series, around.countries),
		before: sideText(pair.before, 'before'),
		after: sideText(pair.after, 'after'),
		verdict: verdictText(from, to, around.waves),
		reserve: reserveNote(pair.link),
		silence: silent ? notAsked(from.wave, to.wave) : '',
		leftOut,
		rivals: rivalText(pair, around)
	};
}

function verdictText(from: Observation, to: Observation, waves: readonly WaveFacts[]): string {
	if (withoutRange(from) || withoutRange(to)) return words.notJudged;
	return changeSentence(judgedChange(from, to, waves), from, to);
}
