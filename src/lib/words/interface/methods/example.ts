import type { Observation } from '$lib/survey/comparability.ts';
import type { Estimate } from '$lib/survey/estimate.ts';
import type { PartialDate } from '$lib/survey/partialDate.ts';
import { parsePublishedNumber } from '$lib/survey/publishedNumber.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';

/** A made-up wave of 1,000 interviews in a month. */
export function exampleWave(month: string, facts: Partial<WaveFacts> = {}): WaveFacts {
	return {
		id: month,
		pollster: 'Example Polls',
		sponsor: null,
		startDate: month as PartialDate,
		endDate: month as PartialDate,
		releaseDate: null,
		country: 'XX',
		population: 'adults',
		sampleSize: 1000,
		mode: 'telephone',
		sampling: 'probability',
		marginOfError: null,
		precisionKind: null,
		...facts
	};
}

/** A made-up percentage of everyone asked, with the decimals it is written with. */
export function exampleEstimate(percent: string, facts: Partial<Estimate> = {}): Estimate {
	return {
		questionId: 'example',
		variant: null,
		topic: null,
		question: 'Example?',
		questionText: null,
		groupType: 'all',
		group: 'all',
		groupSampleSize: null,
		response: 'Yes',
		responseKind: 'single',
		stance: 'favour',
		percent: parsePublishedNumber(percent)!,
		valueNote: null,
		sourceTitle: '',
		sourcePublisher: null,
		sourceUrl: '',
		sourceDate: null,
		sourceKind: null,
		notes: null,
		...facts
	};
}

/** A made-up percentage with its wave. */
export function exampleFigure(
	percent: string,
	month: string,
	facts: Partial<WaveFacts> = {}
): Observation {
	return { wave: exampleWave(month, facts), estimate: exampleEstimate(percent) };
}
