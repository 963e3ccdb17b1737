import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import { dateOfDay } from '$lib/survey/partialDate.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';

/** The years of the first and the last fieldwork. */
export function yearsOf(waves: WaveFacts[]): { from: string; to: string } {
	const spans = waves.map((wave) => fieldSpan(wave));
	const year = (day: number) => dateOfDay(day).slice(0, 4);
	return {
		from: year(Math.min(...spans.map((span) => span.first))),
		to: year(Math.max(...spans.map((span) => span.last)))
	};
}
