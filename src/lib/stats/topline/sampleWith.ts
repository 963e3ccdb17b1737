import type { Observation } from '$lib/survey/comparability.ts';
import { isEveryone } from '$lib/survey/estimate.ts';
import { interviewsOf } from '$lib/survey/interviewsOf.ts';
import { designEffectFromMargin } from './designEffectFromMargin.ts';
import type { DesignEffect } from './designEffectOf.ts';

/** How many simple random interviews a published figure is worth, and what that rests on. */
export interface EffectiveSample {
	/** Stated, or interviews divided by the design effect; need not be whole. */
	size: number;
	/** Unweighted number of people asked; `null` where only the margin was published. */
	interviews: number | null;
	/** `null` where only the margin was published, which gives the effective size without it. */
	designEffect: DesignEffect | null;
}

/**
 * Effective sample size of a published figure whose wave has a known design effect: the figure's own where that is stated, else
 * n* = n/deff, n the people of its group who were asked.
 *
 * Where a margin was published without n, everyone's figure has n* = z²/4 / (m/100)² from the margin's upper end.
 * `null` where neither is known: then no range can be given.
 * @example sampleWith({ wave, estimate }, { value: 1.5, basis: 'assumed' }) // with n = 1200: { size: 800, … }
 */
export function sampleWith(
	{ wave, estimate }: Pick<Observation, 'wave' | 'estimate'>,
	designEffect: DesignEffect
): EffectiveSample | null {
	const interviews = interviewsOf(wave, estimate);
	if (estimate.effectiveSampleSize)
		return { size: estimate.effectiveSampleSize.value, interviews, designEffect };
	if (interviews !== null)
		return { size: interviews / designEffect.value, interviews, designEffect };
	if (!isEveryone(estimate) || wave.marginOfError === null) return null;
	const perInterview = designEffectFromMargin(wave.marginOfError, 1).high;
	return { size: 1 / perInterview, interviews: null, designEffect: null };
}
