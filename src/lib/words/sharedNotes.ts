import type { Estimate } from '$lib/survey/estimate.ts';

/** The sentences that stand in the notes of every estimate: what is noted of their wave as a whole. */
export function sharedNotes(estimates: readonly Pick<Estimate, 'notes'>[]): string {
	const [first, ...others] = estimates.map(({ notes }) => (notes ?? '').split(/(?<=[.!?]) /));
	return (first ?? [])
		.filter((sentence) => others.every((sentences) => sentences.includes(sentence)))
		.join(' ');
}
