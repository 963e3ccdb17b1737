import type { WaveFacts } from '$lib/survey/wave.ts';

/** What the ranges of a wave mean, by how its people were chosen: at random, as volunteers, or not stated. */
export function sampleNote({ sampling }: Pick<WaveFacts, 'sampling'>): string {
	if (sampling === 'probability')
		return 'Bars show the margin of sampling error: in 19 of 20 such samples the range would contain the answer from asking everyone, if sampling were the only error. Weighting is allowed for. Who could be reached, who answered and how the question was put can add error that is not shown.';
	if (sampling === 'nonprobability')
		return 'This poll asked volunteers, not a random sample. The bars are a modelled range: how far the result could be off by chance if weighting had made the volunteers like the public. That cannot be checked here; the true error may be larger.';
	return 'The publisher does not say how people were chosen. The bars show the range for a random sample of this size; treat it as a minimum.';
}
