import type { DesignEffect } from '$lib/stats/topline/designEffectOf.ts';
import { publishedText } from '$lib/survey/publishedNumber.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { rangeName } from './rangeName.ts';
import { waveName } from './waveName.ts';

type RangedWave = Pick<WaveFacts, 'sampling' | 'marginOfError' | 'designEffect' | 'computedFrom'>;

/**
 * A sentence on what the ranges of a wave are called and rest on.
 *
 * @example rangeNote(wave, { value: 1.5, basis: 'assumed' }) // 'Each with its modelled range (design effect 1.5 assumed).'
 */
export function rangeNote(wave: RangedWave, effect: DesignEffect): string {
	return `Each with its ${rangeName(wave)} (${basis(wave, effect)}).`;
}

function basis(wave: RangedWave, effect: DesignEffect): string {
	if (wave.computedFrom) return `computed here from respondent data`;
	if (wave.designEffect) return `design effect ${publishedText(wave.designEffect)}`;
	if (wave.marginOfError) return 'from the published margin';
	if (effect.basis === 'borrowed') return `design effect as in ${waveName(effect.from)}`;
	return `design effect ${effect.value} assumed`;
}
