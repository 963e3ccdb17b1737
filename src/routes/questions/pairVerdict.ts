import { type Observation, comparability } from '$lib/survey/comparability.ts';
import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import type { Series } from '$lib/survey/series.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { judgedChange } from '$lib/stats/topline/judgedChange.ts';
import { changeSentence } from '$lib/words/changeSentence.ts';
import { reserveNote } from '$lib/words/reserveNote.ts';
import { comparabilityNote } from '$lib/words/comparabilityNote.ts';

/** What is said of the change between two waves. */
export interface PairVerdict {
	/** Whether it is clear, or why nothing can be said. */
	sentence: string;
	/** With what reserve they may be compared; empty where there is none. */
	reserve: string;
	/** Whether it has a range. */
	judged: boolean;
}

/**
 * Judges the change between two waves, the earlier first, if they may be compared.
 *
 * @param waves those a design effect may be borrowed from
 */
export function pairVerdict(
	from: Observation,
	to: Observation,
	waves: readonly WaveFacts[],
	link = comparability(from, to)
): PairVerdict {
	if (link.outcome === 'break')
		return { sentence: comparabilityNote(link), reserve: '', judged: false };
	const change = judgedChange(from, to, waves);
	const sentence = changeSentence(change, from, to);
	return { sentence, reserve: reserveNote(link), judged: change.judged };
}

/** The verdict between the last two waves of a series that may be compared; `null` where there are none. */
export function latestVerdict(series: Series, waves: readonly WaveFacts[]) {
	const last = series.links.findLastIndex((link) => link.outcome !== 'break');
	if (last < 0) return null;
	const [from, to] = [series.points[last]!, series.points[last + 1]!];
	return { from, to, ...pairVerdict(from, to, waves, series.links[last]) };
}

/** In order of time, whichever was picked first. */
export function inOrder(a: Observation, b: Observation): [Observation, Observation] {
	const [first, second] = [fieldSpan(a.wave), fieldSpan(b.wave)];
	return first.first < second.first || (first.first === second.first && first.last <= second.last)
		? [a, b]
		: [b, a];
}
