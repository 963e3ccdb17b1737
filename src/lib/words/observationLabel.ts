import type { Observation } from '$lib/survey/comparability.ts';
import { isEveryone } from '$lib/survey/estimate.ts';
import { interviewsOf } from '$lib/survey/interviewsOf.ts';
import { fieldDates } from './fieldDates.ts';
import { formatCount } from './formatCount.ts';
import { formatPercent } from './formatPercent.ts';
import { pollsterName } from './pollsterName.ts';
import { precisionPhrase } from './precisionPhrase.ts';
import { shareRangeText } from './shareRangeText.ts';

/** One number with its answer, dates, pollster, population, base, margin and range: what a mark says when pointed at. */
export function observationLabel({ wave, estimate }: Observation): string {
	const value = estimate.valueNote
		? `${formatPercent(estimate)} (${estimate.valueNote})`
		: formatPercent(estimate);
	const base = interviewsOf(wave, estimate);
	return [
		`${value} “${estimate.response}”`,
		isEveryone(estimate) ? '' : estimate.group,
		fieldDates(wave),
		pollsterName(wave),
		wave.population,
		base === null ? 'sample size not published' : `n = ${formatCount(base)}`,
		wave.marginOfError && isEveryone(estimate) ? precisionPhrase(wave) : '',
		estimate.reading?.range ? `range ${shareRangeText(estimate.reading.range)}` : ''
	]
		.filter(Boolean)
		.join(', ');
}
