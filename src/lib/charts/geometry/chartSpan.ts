import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import type { DaySpan } from '$lib/survey/partialDate.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';

const least = 730;
const air = 0.03;

/** The span on which all waves can be seen: from the first to the last with some air, two years at least. */
export function chartSpan(waves: WaveFacts[]): DaySpan {
	const spans = waves.map((wave) => fieldSpan(wave));
	const first = Math.min(...spans.map((s) => s.first));
	const last = Math.max(...spans.map((s) => s.last));
	const pad = Math.round(Math.max((last - first) * air, (least - (last - first)) / 2));
	return { first: first - pad, last: last + pad };
}
