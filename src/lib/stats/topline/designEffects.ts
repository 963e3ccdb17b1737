import { grouped } from '$lib/survey/grouped.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { type DesignEffect, designEffectOf } from './designEffectOf.ts';

/**
 * The design effect of each of many waves, by their ids.
 *
 * @param known those a design effect may be borrowed from; the waves themselves may be among them
 */
export function designEffects(
	waves: readonly WaveFacts[],
	known: readonly WaveFacts[]
): Map<string, DesignEffect> {
	const houses = new Map(grouped(known, houseOf).map((house) => [houseOf(house[0]!), house]));
	return new Map(
		waves.map((wave) => [wave.id, designEffectOf(wave, houses.get(houseOf(wave)) ?? [])])
	);
}

const houseOf = ({ pollster }: WaveFacts) => pollster;
