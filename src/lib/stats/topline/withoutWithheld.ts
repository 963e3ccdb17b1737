import type { Wave } from '$lib/survey/wave.ts';
import { displayDecisions } from './displayDecisions.ts';

/** A stored wave without the estimates that rest on too few interviews; the wave itself where there are none. */
export function withoutWithheld(wave: Wave): Wave {
	const displays = displayDecisions(wave);
	const estimates = wave.estimates.filter((estimate) => displays.get(estimate)!.because === null);
	return estimates.length === wave.estimates.length ? wave : { ...wave, estimates };
}
