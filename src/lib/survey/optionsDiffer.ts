import type { AnswerOptions } from './answerOptions.ts';
import type { ComparabilityReason, Observation } from './comparability.ts';

const folded = (label: string) => label.trim().toLowerCase();

/** The answers of one set that another, published in full, does not have: neither themselves nor within a net. */
function strangers(some: AnswerOptions, whole: AnswerOptions): string[] {
	const known = new Set(
		whole.answers.flatMap(({ label, net }) => [label, net ?? label]).map(folded)
	);
	return some.answers
		.filter(({ label, net }) => !known.has(folded(label)) && !known.has(folded(net ?? label)))
		.map(({ label }) => label);
}

/**
 * Where two answers are certainly not one answer to one question: their labels differ, one wave published an answer that is missing
 * in the other's full set, or one allowed several. Labels are compared without regard to case; those of don't know are not
 * compared at all, only whether there was one.
 */
export function optionsDiffer(a: Observation, b: Observation): ComparabilityReason[] {
	const reasons: ComparabilityReason[] = [];
	const [own, other] = [a.estimate.response, b.estimate.response];
	const relabelled = folded(own) !== folded(other);
	if (relabelled) reasons.push({ about: 'answer', from: own, to: other });
	const only = (some: AnswerOptions | undefined, set: AnswerOptions | undefined, said: string) =>
		(some && set?.whole ? strangers(some, set) : []).filter((l) => !relabelled || l !== said);
	const [from, to] = [only(a.options, b.options, own), only(b.options, a.options, other)];
	if (from.length || to.length) reasons.push({ about: 'options', from, to });
	const added = (x?: AnswerOptions, y?: AnswerOptions) => x?.whole && !x.dontKnow && y?.dontKnow;
	if (added(a.options, b.options) || added(b.options, a.options))
		reasons.push({ about: 'dont-know', from: !!a.options?.dontKnow, to: !!b.options?.dontKnow });
	const [kind, next] = [a.estimate.responseKind, b.estimate.responseKind];
	if (kind !== next && kind !== 'net' && next !== 'net')
		reasons.push({ about: 'several-answers', from: kind === 'multiple', to: next === 'multiple' });
	return reasons;
}
