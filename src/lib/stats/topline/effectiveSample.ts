import type { Observation } from '$lib/survey/comparability.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { designEffectOf } from './designEffectOf.ts';
import { type EffectiveSample, sampleWith } from './sampleWith.ts';

/**
 * Effective sample size of a published figure, with the design effect of its wave.
 *
 * @param waves those a design effect may be borrowed from
 * @example effectiveSample({ wave, estimate }, []) // with n = 1200 and no margin: { size: 800, … assumed 1.5 }
 */
export function effectiveSample(
	observation: Pick<Observation, 'wave' | 'estimate'>,
	waves: readonly WaveFacts[]
): EffectiveSample | null {
	return sampleWith(observation, designEffectOf(observation.wave, waves));
}
