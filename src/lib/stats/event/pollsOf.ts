import type { Observation } from '$lib/survey/comparability.ts';
import { fieldSpan, midField } from '$lib/survey/fieldSpan.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { effectiveSample } from '$lib/stats/topline/effectiveSample.ts';
import { pollVariance } from '$lib/stats/topline/pollVariance.ts';
import { printedUnit } from '$lib/stats/topline/printedUnit.ts';
import type { FieldedPoll } from './sidesOfEvent.ts';

/** A poll with the published figure it stands for. */
export interface PublishedPoll extends FieldedPoll {
	observation: Observation;
}

/**
 * Published figures as polls of a trend or of a comparison around an event.
 *
 * Each is placed at the middle of its fieldwork. A pollster known to have used several modes counts as a house for each. Left out
 * are figures of which the size of the sample, the dates of the fieldwork or the exact value were not published.
 * @param observations of one answer, population and wording
 * @param waves those a design effect may be borrowed from
 * @param sizeOf the effective size of a figure's sample; `null` leaves it out
 * @example pollsOf([{ wave, estimate }], waves) // 43 % of 1004, no margin: [{ share: 0.43, variance: 0.000374605312762, … }]
 */
export function pollsOf(
	observations: readonly Observation[],
	waves: readonly WaveFacts[],
	sizeOf = (observation: Observation) => effectiveSample(observation, waves)?.size ?? null
): PublishedPoll[] {
	const modes = new Map<string, Set<string>>();
	for (const { wave } of observations) {
		const known = modes.get(wave.pollster) ?? new Set();
		if (wave.mode) known.add(wave.mode);
		modes.set(wave.pollster, known);
	}
	return observations.flatMap((observation) => {
		const { wave, estimate } = observation;
		const span = fieldSpan(wave);
		const effectiveSize = sizeOf(observation);
		if (effectiveSize === null || span.basis !== 'field' || estimate.valueNote !== null) return [];
		const share = estimate.percent.value / 100;
		const unit = printedUnit(estimate.percent);
		const { variance } = pollVariance({ share, effectiveSize }, unit);
		const several = modes.get(wave.pollster)!.size > 1 && wave.mode !== null;
		const house = several ? `${wave.pollster} (${wave.mode})` : wave.pollster;
		const day = midField(span);
		return [{ day, start: span.first, end: span.last, share, variance, house, observation }];
	});
}
