import { isEveryone } from '$lib/survey/estimate.ts';
import type { Observation } from '$lib/survey/comparability.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { designEffectFromMargin } from './designEffectFromMargin.ts';
import { type DesignEffect, designEffectOf } from './designEffectOf.ts';

/** How many simple random interviews a published figure is worth, and what that rests on. */
export interface EffectiveSample {
	/** Interviews divided by the design effect; need not be whole. */
	size: number;
	/** Unweighted number of people asked; `null` where only the margin was published. */
	interviews: number | null;
	/** `null` where only the margin was published, which gives the effective size without it. */
	designEffect: DesignEffect | null;
}

/**
 * Effective sample size of a published figure: n* = n/deff, n the people of its group who were asked.
 *
 * Where a margin was published without n, everyone's figure has n* = z²/4 / (m/100)² from the margin's upper end.
 * `null` where neither is known: then no range can be given.
 * @param waves those a design effect may be borrowed from
 * @example effectiveSample({ wave, estimate }, []) // with n = 1200 and no margin: { size: 800, … assumed 1.5 }
 */
export function effectiveSample(
	{ wave, estimate }: Pick<Observation, 'wave' | 'estimate'>,
	waves: readonly WaveFacts[]
): EffectiveSample | null {
	const everyone = isEveryone(estimate);
	const interviews = estimate.groupSampleSize ?? (everyone ? wave.sampleSize : null);
	if (interviews !== null) {
		const designEffect = designEffectOf(wave, waves);
		return { size: interviews / designEffect.value, interviews, designEffect };
	}
	if (!everyone || wave.marginOfError === null) return null;
	const perInterview = designEffectFromMargin(wave.marginOfError, 1).high;
	return { size: 1 / perInterview, interviews: null, designEffect: null };
}
