import type { Decision } from '$lib/server/store.ts';
import * as words from '$lib/words/interface/comparability.ts';

/** The longest reason, in characters. */
export const mostReason = 500;

/** What a form says, as it was typed. */
export interface Typed {
	variant: string;
	from: string;
	to: string;
	outcome: string;
	reason: string;
}

export function readTyped(form: FormData): Typed {
	const text = (name: keyof Typed) => String(form.get(name) ?? '');
	return {
		variant: text('variant'),
		from: text('from'),
		to: text('to'),
		outcome: text('outcome'),
		reason: text('reason')
	};
}

/** The pair of waves a form is about. */
export function pairOf(questionId: string, { variant, from, to }: Typed) {
	return { questionId, variant: variant || null, from, to };
}

/** The decision a form asks for, or the sentence that says what is missing. */
export function readDecision(questionId: string, typed: Typed): Decision | string {
	const { outcome } = typed;
	const reason = typed.reason.replace(/\s+/g, ' ').trim();
	if (outcome !== 'note' && outcome !== 'break') return words.noOutcome;
	if (!reason) return words.noReason;
	if (reason.length > mostReason) return words.longReason(reason.length, mostReason);
	return { ...pairOf(questionId, typed), outcome, reason };
}
