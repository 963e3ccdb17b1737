import type { Observation } from '$lib/survey/comparability.ts';
import { effectiveSample } from '$lib/stats/topline/effectiveSample.ts';

/**
 * Whether a figure has no range for the sole reason that volunteers were asked, although its sample is known: such figures are
 * not judged either.
 */
export function withoutRange({ wave, estimate }: Observation): boolean {
	return (
		wave.sampling === 'nonprobability' &&
		estimate.reading?.range === null &&
		effectiveSample({ wave, estimate }, []) !== null
	);
}
