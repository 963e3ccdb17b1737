import { publishedText } from '$lib/survey/publishedNumber.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';

/**
 * The published margin under the only name it may bear. "Margin of sampling error" is said of samples drawn at random
 * alone; a volunteer sample never gets it, and where the drawing is not stated the margin is merely quoted.
 */
export function precisionPhrase(
	wave: Pick<WaveFacts, 'marginOfError' | 'precisionKind' | 'sampling'>
): string {
	if (!wave.marginOfError) return 'margin not published';
	const points = `±${publishedText(wave.marginOfError)} points`;
	if (wave.precisionKind === 'credible') return `credibility interval ${points}`;
	if (wave.precisionKind === 'modelled' || wave.sampling === 'nonprobability')
		return `modelled error estimate ${points}`;
	if (wave.precisionKind === 'sampling' && wave.sampling === 'probability')
		return `margin of sampling error ${points}`;
	return `margin as published ${points}`;
}
