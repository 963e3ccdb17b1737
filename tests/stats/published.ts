import type { Estimate } from '$lib/survey/estimate.ts';
import type { PartialDate } from '$lib/survey/partialDate.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';

/** A wave in the field some time in a year (or on a day), of which little was published. */
export function wave(date: string, facts: Partial<WaveFacts>): WaveFacts {
	return {
		id: date,
		pollster: 'A',
		sponsor: 'S',
		startDate: date as PartialDate,
		endDate: null,
		releaseDate: null,
		country: 'US',
		population: 'adults',
		sampleSize: null,
		mode: null,
		sampling: null,
		marginOfError: null,
		precisionKind: null,
		...facts
	};
}
/** A figure about everyone asked, in whole percents. */
export const everyone = {
	groupType: 'all',
	group: 'all',
	groupSampleSize: null,
	percent: { value: 50, decimals: 0 },
	valueNote: null
} as Estimate;
