import type { WaveFacts } from '$lib/survey/wave.ts';

/** The only name the range of a wave's figures may bear: only samples drawn at random have a margin of sampling error. */
export function rangeName({ sampling }: Pick<WaveFacts, 'sampling'>) {
	if (sampling === 'probability') return 'margin of sampling error';
	return sampling === 'nonprobability' ? 'modelled range' : 'range if it were a random sample';
}
