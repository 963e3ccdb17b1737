import { type Estimate, isEveryone } from './estimate.ts';
import type { WaveFacts } from './wave.ts';

/** How many people an estimate is about, unweighted: those of its group; `null` where that was not published. */
export function interviewsOf(
	wave: Pick<WaveFacts, 'sampleSize'>,
	estimate: Pick<Estimate, 'groupType' | 'group' | 'groupSampleSize'>
): number | null {
	return estimate.groupSampleSize ?? (isEveryone(estimate) ? wave.sampleSize : null);
}
