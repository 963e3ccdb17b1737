import { publishedText } from '$lib/survey/publishedNumber.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';

type Precision = Pick<WaveFacts, 'marginOfError' | 'precisionKind' | 'sampling' | 'computedFrom'>;

/**
 * The only name a published margin may bear. "Margin of sampling error" is said of samples drawn at random alone; a volunteer
 * sample never gets it, and where the drawing is not stated the margin is merely quoted.
 */
export function precisionName({ precisionKind, sampling }: Precision): string {
	if (precisionKind === 'credible') return 'credibility interval';
	if (precisionKind === 'modelled' || sampling === 'nonprobability')
		return 'modelled error estimate';
	if (precisionKind === 'sampling' && sampling === 'probability') return 'margin of sampling error';
	return 'margin as published';
}

/** The published margin with its kind: "margin of sampling error ±3.5 points". */
export function precisionPhrase(wave: Precision): string {
	if (wave.computedFrom && !wave.marginOfError) return 'computed here from respondent data';
	return wave.marginOfError
		? `${precisionName(wave)} ±${publishedText(wave.marginOfError)} points`
		: 'margin not published';
}
