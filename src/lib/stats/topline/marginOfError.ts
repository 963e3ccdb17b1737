import { normalQuantile } from '$lib/stats/numeric/normalQuantile.ts';
import { settings } from '$lib/stats/settings.ts';
import { standardError } from './standardError.ts';

/**
 * Margin of error of one share: z · √(p(1 − p)/n*). At 50 % it is the margin of the poll, an upper bound for any single
 * share and for nothing else: leads, changes and subgroups have ranges of their own.
 *
 * Source: Franklin 2007, The "Margin of Error" for Differences in Polls, section 1.
 * @param share 0–1
 * @param effectiveSize interviews divided by the design effect
 * @returns a proportion
 * @example marginOfError(0.5, 1000) // 0.0309897516152
 */
export function marginOfError(
	share: number,
	effectiveSize: number,
	level: number = settings.level
): number {
	return normalQuantile(level) * standardError(share, effectiveSize);
}
