import type { WaveFacts } from '$lib/survey/wave.ts';
import { waveName } from './waveName.ts';

/** The silence between two waves next to one another. */
export function notAsked(from: WaveFacts, to: WaveFacts): string {
	return `Not asked between ${waveName(from)} and ${waveName(to)}.`;
}
