import type { Observation } from '$lib/survey/comparability.ts';

/** Whether a figure has no range for the sole reason that volunteers were asked: such figures are not judged either. */
export function withoutRange({ wave, estimate }: Observation): boolean {
	return wave.sampling === 'nonprobability' && estimate.reading?.range === null;
}
