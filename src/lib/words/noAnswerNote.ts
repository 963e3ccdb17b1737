import { percentLabel } from '$lib/stats/topline/percentLabel.ts';

/**
 * Who is left out of shares that are of those who answered.
 *
 * @param share without an answer, 0–1
 * @example noAnswerNote(0.123) // '12% did not answer or were not asked; shares are of those who did.'
 */
export function noAnswerNote(share: number): string {
	return `${percentLabel(share)} did not answer or were not asked; shares are of those who did.`;
}
