import type { Estimate } from '$lib/survey/estimate.ts';
import type { Series } from '$lib/survey/series.ts';
import type { WaveFacts, Wave } from '$lib/survey/wave.ts';
import { newestFirst } from './newestFirst.ts';

/** The numbers a chart draws, for its table: the waves of its series with these estimates and nothing else, newest first. */
export function drawnRows(series: Series[]): Wave[] {
	const drawn = new Map<string, { wave: WaveFacts; estimates: Estimate[] }>();
	for (const { wave, estimate } of series.flatMap((each) => each.points)) {
		const row = drawn.get(wave.id) ?? { wave, estimates: [] };
		row.estimates.push(estimate);
		drawn.set(wave.id, row);
	}
	return newestFirst(
		[...drawn.values()].map(({ wave, estimates }) => ({ ...wave, estimates, withheld: [] }))
	);
}
