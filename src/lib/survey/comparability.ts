import { isStated } from './isStated.ts';
import type { Estimate } from './estimate.ts';
import type { WaveFacts } from './wave.ts';

/** What stands in the way of joining two estimates, or is to be said where they are joined. */
export type ComparabilityReason =
	| {
			about: 'country' | 'pollster' | 'population' | 'wording' | 'options' | 'mode' | 'precision';
			from: string;
			to: string;
	  }
	| { about: 'population-unknown' | 'mode-unknown' };

/** Whether two estimates may share a line, and why not or with what note. */
export interface Comparability {
	outcome: 'join' | 'note' | 'break';
	reasons: ComparabilityReason[];
}

/** One estimate with the facts of its wave. */
export interface Observation {
	wave: WaveFacts;
	estimate: Estimate;
}

/**
 * Whether the line from one estimate to the next may be drawn. It breaks where country, pollster, stated population,
 * wording or answer label differ; it is joined with a note where the mode or the kind of margin changes, or where
 * population or mode is not stated: what is unknown is never taken for the same in silence.
 */
export function comparability(a: Observation, b: Observation): Comparability {
	const breaks: ComparabilityReason[] = [];
	const notes: ComparabilityReason[] = [];
	const differ = (
		list: ComparabilityReason[],
		about: 'country' | 'pollster' | 'population' | 'wording' | 'options' | 'mode' | 'precision',
		from: string | null,
		to: string | null
	) => {
		if (from !== null && to !== null && from !== to) list.push({ about, from, to });
	};
	differ(breaks, 'country', a.wave.country, b.wave.country);
	differ(breaks, 'pollster', a.wave.pollster, b.wave.pollster);
	if (isStated(a.wave.population) && isStated(b.wave.population))
		differ(breaks, 'population', a.wave.population, b.wave.population);
	else notes.push({ about: 'population-unknown' });
	differ(breaks, 'wording', a.estimate.variant ?? '', b.estimate.variant ?? '');
	differ(breaks, 'wording', a.estimate.questionText, b.estimate.questionText);
	differ(breaks, 'options', a.estimate.response, b.estimate.response);
	if (a.wave.mode && b.wave.mode) differ(notes, 'mode', a.wave.mode, b.wave.mode);
	else notes.push({ about: 'mode-unknown' });
	differ(notes, 'precision', a.wave.precisionKind, b.wave.precisionKind);
	if (breaks.length) return { outcome: 'break', reasons: breaks };
	return notes.length ? { outcome: 'note', reasons: notes } : { outcome: 'join', reasons: [] };
}
