import type { WaveFacts } from '$lib/survey/wave.ts';

/** Who asked, and for whom where that is someone else: "The Harris Poll for American Friends Service Committee". */
export function pollsterName(wave: Pick<WaveFacts, 'pollster' | 'sponsor'>): string {
	return wave.sponsor && wave.sponsor !== wave.pollster
		? `${wave.pollster} for ${wave.sponsor}`
		: wave.pollster;
}
