import type { Observation } from '$lib/survey/comparability.ts';
import { isStated } from '$lib/survey/isStated.ts';
import type { Series } from '$lib/survey/series.ts';

/** Published figures that one trend may run through, and the series they belong to. */
export interface TrendSet {
	/** Keys of the series, in the order given. */
	series: string[];
	observations: Observation[];
}

/**
 * The figures of one answer that may share a trend: unbroken stretches of a series, and those of other pollsters that put the
 * same published words to the same stated population and count the same answer.
 *
 * What is not stated is never taken for the same between pollsters, so a stretch without its wording stays alone.
 * Pollsters need not be the same: the trend allows for their usual differences.
 * @param series of one answer in one country
 */
export function trendSets(series: readonly Series[]): TrendSet[] {
	const sets: TrendSet[] = [];
	for (const { key, points, links } of series)
		for (const stretch of unbroken(points, links)) {
			const same = sets.find((set) => sameQuestion(set.observations.at(-1)!, stretch[0]!));
			if (!same) {
				sets.push({ series: [key], observations: stretch });
				continue;
			}
			same.observations.push(...stretch);
			if (!same.series.includes(key)) same.series.push(key);
		}
	return sets;
}

function unbroken(points: readonly Observation[], links: Series['links']): Observation[][] {
	const stretches: Observation[][] = [];
	points.forEach((point, i) => {
		if (i === 0 || links[i - 1]!.outcome === 'break') stretches.push([point]);
		else stretches.at(-1)!.push(point);
	});
	return stretches;
}

function sameQuestion(a: Observation, b: Observation): boolean {
	return (
		isStated(a.wave.population) &&
		a.wave.population === b.wave.population &&
		a.wave.country === b.wave.country &&
		a.estimate.questionText !== null &&
		a.estimate.questionText === b.estimate.questionText &&
		a.estimate.response.toLowerCase() === b.estimate.response.toLowerCase()
	);
}
