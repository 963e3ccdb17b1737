import type { Estimate, Reading, Withheld } from '$lib/survey/estimate.ts';
import type { Wave } from '$lib/survey/wave.ts';
import type { DesignEffect } from './designEffectOf.ts';
import { displayDecisions } from './displayDecisions.ts';
import { sampleWith } from './sampleWith.ts';
import { toplineRange } from './toplineRange.ts';

/** What a site decides about the readings of its waves. */
export interface ReadingOptions {
	/** Whether figures of volunteer samples have ranges. */
	optInRanges?: boolean;
}

/**
 * A stored wave as its readers see it: each estimate with its reading, and without those that rest on too few interviews.
 *
 * @example readWave(wave, { value: 1.5, basis: 'assumed' }).estimates[0].reading // 50 % of n = 1500: range 46.906960036800 to 53.093039963200
 */
export function readWave(
	wave: Wave,
	designEffect: DesignEffect,
	{ optInRanges = true }: ReadingOptions = {}
): Wave {
	const ranged = optInRanges || wave.sampling !== 'nonprobability';
	const displays = displayDecisions(wave);
	const estimates: Estimate[] = [];
	const withheld: Withheld[] = [];
	for (const estimate of wave.estimates) {
		const { because, smallBase, interviews } = displays.get(estimate)!;
		if (because === null)
			estimates.push({
				...estimate,
				reading: {
					range: ranged ? rangeOf(wave, estimate, designEffect) : null,
					smallBase
				}
			});
		else {
			const { questionId, variant, groupType, group, response } = estimate;
			withheld.push({
				...{ questionId, variant, groupType, group, response },
				...{ because, interviews }
			});
		}
	}
	return { ...wave, estimates, ...(withheld.length ? { withheld } : {}) };
}

function rangeOf(wave: Wave, estimate: Estimate, designEffect: DesignEffect): Reading['range'] {
	const sample = sampleWith({ wave, estimate }, designEffect);
	if (!sample) return null;
	const { low, high } = toplineRange({
		share: estimate.percent.value / 100,
		effectiveSize: sample.size
	});
	return { low: low * 100, high: high * 100 };
}
