import type { Estimate } from '$lib/survey/estimate.ts';
import type { PartialDate } from '$lib/survey/partialDate.ts';
import type { Wave } from '$lib/survey/wave.ts';

/** A row that nobody published: who gave `response`, in percent. */
export function madeUpEstimate(response: string, percent: number, more: Partial<Estimate> = {}) {
	return {
		questionId: 'build-bridge',
		variant: null,
		topic: null,
		question: 'Should the bridge be built?',
		questionText: null,
		groupType: 'all',
		group: 'all',
		groupSampleSize: null,
		response,
		responseKind: 'single',
		stance: null,
		percent: { value: percent, decimals: 0 },
		valueNote: null,
		sourceTitle: 'A report, "quoted"',
		sourcePublisher: null,
		sourceUrl: 'https://example.org/report',
		sourceDate: null,
		sourceKind: null,
		notes: null,
		...more
	} satisfies Estimate;
}

/** A wave that never was, with three answers to one question. */
export function madeUpWave(id: string, more: Partial<Wave> = {}): Wave {
	return {
		id,
		pollster: 'Example Polling',
		sponsor: null,
		startDate: '2020-03-01' as PartialDate,
		endDate: '2020-03-05' as PartialDate,
		releaseDate: null,
		country: 'NZ',
		population: 'adults',
		sampleSize: 1000,
		mode: null,
		sampling: null,
		marginOfError: null,
		precisionKind: null,
		estimates: [madeUpEstimate('Yes', 48), madeUpEstimate('No', 40), madeUpEstimate('Unsure', 12)],
		...more
	};
}
