import { settings } from '$lib/stats/settings.ts';
import type { Poll } from '$lib/stats/trend/poll.ts';

/**
 * Polls as less certain than sampling alone would have them: v + τ₀².
 *
 * Source: Shirani-Mehr, Rothschild, Goel & Gelman 2018, J. Am. Stat. Assoc. 113:607, on errors beyond sampling.
 * @example lessCertain([{ ...poll, variance: 0.0004 }])[0].variance // 0.0005
 */
export function lessCertain<P extends Poll>(polls: readonly P[]): P[] {
	const extra = settings.event.extraError ** 2;
	return polls.map((poll) => ({ ...poll, variance: poll.variance + extra }));
}
