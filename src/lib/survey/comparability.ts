import type { AnswerOptions } from './answerOptions.ts';
import type { Estimate } from './estimate.ts';
import { isStated } from './isStated.ts';
import { optionsDiffer } from './optionsDiffer.ts';
import type { Override } from './override.ts';
import type { WaveFacts } from './wave.ts';

/** What stands in the way of joining two estimates, or is to be said where they are joined. */
export type ComparabilityReason =
	| {
			about: 'country' | 'pollster' | 'population' | 'wording' | 'answer' | 'mode' | 'precision';
			from: string;
			to: string;
	  }
	/** The answers that only one of the two offered. */
	| { about: 'options'; from: string[]; to: string[] }
	/** Whether don't know was among the answers, whether several answers were allowed. */
	| { about: 'dont-know' | 'several-answers'; from: boolean; to: boolean }
	/** What an editor decided, in their words. */
	| { about: 'editor'; reason: string }
	| { about: 'population-unknown' | 'wording-unknown' | 'options-unknown' | 'mode-unknown' };

/** Whether two estimates may share a line, and why not or with what note. */
export interface Comparability {
	outcome: 'join' | 'note' | 'break';
	reasons: ComparabilityReason[];
	/** The reasons in words, filled in where series are read to be shown. */
	sentence?: string;
}

/** One estimate with the facts of its wave. */
export interface Observation {
	wave: WaveFacts;
	estimate: Estimate;
	/** What could be answered; unknown where absent. */
	options?: AnswerOptions;
	/** The number with its source in one line, filled in where series are read to be shown. */
	label?: string;
}

/** What an editor decided about two waves, whichever is the earlier. */
function overrideOf(a: Observation, b: Observation): Override | undefined {
	const between = ({ wave, estimate }: Observation, other: Observation) =>
		wave.overrides?.find(
			({ from, questionId, variant }) =>
				from === other.wave.id &&
				[estimate, other.estimate].every(
					(e) => e.questionId === questionId && e.variant === variant
				)
		);
	return between(b, a) ?? between(a, b);
}

/** Whether the line from one estimate to the next may be drawn: as an editor decided, else by the rule. */
export function comparability(a: Observation, b: Observation): Comparability {
	const rule = comparabilityByRule(a, b);
	const override = overrideOf(a, b);
	if (!override) return rule;
	const { outcome, reason } = override;
	return { outcome, reasons: [{ about: 'editor', reason }, ...rule.reasons] };
}

/**
 * Whether the line from one estimate to the next may be drawn by what is known of both.
 *
 * It breaks where two waves are known to differ in country, pollster, population, wording, answers, or in whether don't know was
 * among them. It is joined with a note where the mode or the kind of margin changes, and where one of these facts is not known
 * of both: what is unknown is never taken for the same in silence, and what a report left out is never taken for a difference.
 *
 * A change of mode is noted rather than broken.
 */
export function comparabilityByRule(a: Observation, b: Observation): Comparability {
	const breaks: ComparabilityReason[] = [];
	const notes: ComparabilityReason[] = [];
	const differ = (
		list: ComparabilityReason[],
		about: 'country' | 'pollster' | 'population' | 'wording' | 'mode' | 'precision',
		from: string,
		to: string
	) => {
		if (from !== to) list.push({ about, from, to });
	};
	differ(breaks, 'country', a.wave.country, b.wave.country);
	differ(breaks, 'pollster', a.wave.pollster, b.wave.pollster);
	if (isStated(a.wave.population) && isStated(b.wave.population))
		differ(breaks, 'population', a.wave.population, b.wave.population);
	else notes.push({ about: 'population-unknown' });
	const [text, next] = [a.estimate.questionText, b.estimate.questionText];
	differ(breaks, 'wording', a.estimate.variant ?? '', b.estimate.variant ?? '');
	if (text !== null && next !== null) differ(breaks, 'wording', text, next);
	else notes.push({ about: 'wording-unknown' });
	breaks.push(...optionsDiffer(a, b));
	if (!a.options?.whole || !b.options?.whole) notes.push({ about: 'options-unknown' });
	if (a.wave.mode && b.wave.mode) differ(notes, 'mode', a.wave.mode, b.wave.mode);
	else notes.push({ about: 'mode-unknown' });
	if (a.wave.precisionKind && b.wave.precisionKind)
		differ(notes, 'precision', a.wave.precisionKind, b.wave.precisionKind);
	if (breaks.length) return { outcome: 'break', reasons: breaks };
	return notes.length ? { outcome: 'note', reasons: notes } : { outcome: 'join', reasons: [] };
}
