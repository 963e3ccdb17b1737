import { fieldSpan, midField } from '$lib/survey/fieldSpan.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { settings } from '$lib/stats/settings.ts';
import { designEffectFromMargin } from './designEffectFromMargin.ts';

/**
 * A wave's design effect and where it comes from: computed here from its respondents, published or following from its margin, that of
 * another wave (`from`), or nowhere.
 */
export type DesignEffect =
	| { value: number; basis: 'computed' | 'published' | 'assumed' }
	| { value: number; basis: 'borrowed'; from: WaveFacts };

/**
 * Design effect of a wave known by its published facts.
 *
 * Its own where that is stated; else from its own margin where that and the number of interviews are published (the upper end of what the rounding leaves
 * open, at least 1); else from the wave nearest in time of the same pollster for the same sponsor, unless the modes are
 * known to differ; else the assumed one.
 * @param others waves to borrow from; the wave itself may be among them
 * @example designEffectOf({ ...wave, sampleSize: 2063, marginOfError: { value: 2.8, decimals: 1 } }, []) // { value: 1.74482854375, basis: 'published' }
 */
export function designEffectOf(wave: WaveFacts, others: readonly WaveFacts[]): DesignEffect {
	const own = publishedDesignEffect(wave);
	if (own !== null) return { value: own, basis: wave.computedFrom ? 'computed' : 'published' };
	const day = midField(fieldSpan(wave));
	const distance = (other: WaveFacts) => Math.abs(midField(fieldSpan(other)) - day);
	const [nearest] = others
		.filter((other) => other.id !== wave.id && sameProgramme(wave, other))
		.filter((other) => publishedDesignEffect(other) !== null)
		.sort((a, b) => distance(a) - distance(b));
	if (!nearest) return { value: settings.designEffect.assumed, basis: 'assumed' };
	return { value: publishedDesignEffect(nearest)!, basis: 'borrowed', from: nearest };
}

function publishedDesignEffect(wave: WaveFacts): number | null {
	const { sampleSize, marginOfError, designEffect } = wave;
	if (designEffect) return Math.max(settings.designEffect.least, designEffect.value);
	if (sampleSize === null || marginOfError === null) return null;
	return Math.max(
		settings.designEffect.least,
		designEffectFromMargin(marginOfError, sampleSize).high
	);
}

function sameProgramme(a: WaveFacts, b: WaveFacts): boolean {
	const modesDiffer = a.mode !== null && b.mode !== null && a.mode !== b.mode;
	return a.pollster === b.pollster && a.sponsor === b.sponsor && !modesDiffer;
}

/** Whether a wave states a design effect, or what one follows from. */
export function statesDesignEffect(wave: WaveFacts): boolean {
	return publishedDesignEffect(wave) !== null;
}
