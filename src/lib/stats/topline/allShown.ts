import type { Wave } from '$lib/survey/wave.ts';
import { settings } from '$lib/stats/settings.ts';
import { designEffectOf } from './designEffectOf.ts';

/**
 * Whether every estimate of a wave surely rests on enough interviews to be shown without a mark: no published base is small.
 * `false` leaves it open (displayDecisions).
 */
export function allShown(wave: Wave): boolean {
	let least = wave.sampleSize ?? Infinity;
	for (const { groupSampleSize, effectiveSampleSize } of wave.estimates) {
		if (groupSampleSize !== null && groupSampleSize < least) least = groupSampleSize;
		if (effectiveSampleSize && effectiveSampleSize.value < settings.display.cautionBelow)
			return false;
	}
	return (
		least === Infinity || least / designEffectOf(wave, []).value >= settings.display.cautionBelow
	);
}
