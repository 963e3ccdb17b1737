import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';

/** Waves by the last day on which they may have been in the field, the latest first. */
export function newestFirst<T extends WaveFacts>(waves: T[]): T[] {
	return [...waves].sort(
		(a, b) => fieldSpan(b).last - fieldSpan(a).last || fieldSpan(b).first - fieldSpan(a).first
	);
}
