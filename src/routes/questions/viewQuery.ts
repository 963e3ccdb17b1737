import type { Answer } from '$lib/survey/series.ts';
import type { Period } from '../query.ts';

/** What of a question is looked at; nothing where the address leaves it open. */
export interface QuestionView extends Period {
	answer: Answer | null;
	country: string | null;
	/** Shares of those with an opinion instead of everyone asked. */
	base?: 'opinion' | null;
}

/** How an answer stands in an address: its stance, else its label. */
export function answerText(answer: Answer): string {
	return 'stance' in answer ? answer.stance : answer.response;
}

/** The part of an address that says a view; empty where it is the whole question. */
export function viewQuery(view: Partial<QuestionView> & { event?: string | null }): string {
	const query = new URLSearchParams();
	if (view.answer) query.set('answer', answerText(view.answer));
	for (const name of ['base', 'country', 'from', 'to', 'event'] as const)
		if (view[name]) query.set(name, view[name]);
	const text = query.toString();
	return text && `?${text}`;
}
