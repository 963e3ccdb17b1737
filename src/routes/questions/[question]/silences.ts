import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { settings } from '$lib/stats/settings.ts';
import { lastAsked } from '$lib/words/lastAsked.ts';
import { notAsked } from '$lib/words/notAsked.ts';

/**
 * When nobody asked a question: each long silence between two waves, and how long ago the last one ended.
 *
 * @param waves that asked it in one country, in order of time
 * @param today the day it is read, counted from 1970-01-01
 */
export function silences(waves: readonly WaveFacts[], today: number): string[] {
	const gaps: string[] = [];
	let last: WaveFacts | null = null;
	for (const wave of waves) {
		if (last && fieldSpan(wave).first - fieldSpan(last).last > settings.silence.longerThan)
			gaps.push(notAsked(last, wave));
		if (!last || fieldSpan(wave).last >= fieldSpan(last).last) last = wave;
	}
	return last ? [...gaps, lastAsked(today - fieldSpan(last).last)] : [];
}
