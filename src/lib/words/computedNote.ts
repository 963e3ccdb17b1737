import { publishedText } from '$lib/survey/publishedNumber.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { formatCount } from './formatCount.ts';

/**
 * That the percentages of a wave were computed here, from how many people, how they were weighted and what that costs; empty where
 * they were published as such.
 *
 * @example computedNote(wave) // 'Computed here from respondent data: n = 1,200; weighting: by age; design effect 1.32.'
 */
export function computedNote({
	computedFrom,
	sampleSize,
	weighting,
	designEffect
}: Pick<WaveFacts, 'computedFrom' | 'sampleSize' | 'weighting' | 'designEffect'>): string {
	if (computedFrom !== 'respondents') return '';
	const facts = [
		sampleSize ? `n = ${formatCount(sampleSize)}` : '',
		weighting ? `weighting: ${weighting}` : '',
		designEffect ? `design effect ${publishedText(designEffect)}` : ''
	].filter(Boolean);
	return `Computed here from respondent data${facts.length ? `: ${facts.join('; ')}` : ''}.`;
}

/** What ranges that were computed here do not allow for: weights that were made to meet margins are no longer free to vary. */
export function fixedWeightsNote({
	computedFrom,
	designEffect
}: Pick<WaveFacts, 'computedFrom' | 'designEffect'>): string {
	const weighted = computedFrom === 'respondents' && designEffect && designEffect.value > 1;
	return weighted ? 'The ranges take the weights as given, however they were made.' : '';
}
