import type { Observation } from '$lib/survey/comparability.ts';
import { fieldDates } from '$lib/words/fieldDates.ts';
import { formatPercent } from '$lib/words/formatPercent.ts';

/** What a table says of one number. */
export function observationFacts({ wave, estimate }: Observation) {
	return {
		wave: wave.id,
		when: fieldDates(wave),
		pollster: wave.pollster,
		sampleSize: wave.sampleSize,
		percent: formatPercent(estimate),
		response: estimate.response
	};
}
