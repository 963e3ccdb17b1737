import type { Observation } from '$lib/survey/comparability.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { type PublishedPoll, pollsOf } from '$lib/stats/event/pollsOf.ts';
import { effectiveSample } from '$lib/stats/topline/effectiveSample.ts';
import { withoutOverlap } from './withoutOverlap.ts';

/** The polls of a trend, and which of them were published without what their certainty follows from. */
export interface TrendPolls {
	polls: PublishedPoll[];
	/** Counted as much as the least certain figure of the same pollster. */
	unsized: Observation[];
}

/**
 * Published figures as polls of a trend, those of one pollster without common days.
 *
 * A figure without a number of interviews and without a margin counts as much as the least certain one of the same pollster here, so that
 * it places the line but never makes it more certain than any figure whose certainty is known. Without such a one it is left out,
 * as are figures published in words and those without field dates.
 * @param observations of one trend set
 * @param waves those a design effect may be borrowed from
 */
export function trendPolls(
	observations: readonly Observation[],
	waves: readonly WaveFacts[]
): TrendPolls {
	const known = new Map(observations.map((o) => [o, effectiveSample(o, waves)?.size ?? null]));
	const least = new Map<string, number>();
	for (const [{ wave }, size] of known)
		if (size !== null)
			least.set(wave.pollster, Math.min(size, least.get(wave.pollster) ?? Infinity));
	const sizeOf = (o: Observation) => known.get(o) ?? least.get(o.wave.pollster) ?? null;
	const polls = withoutOverlap(pollsOf(observations, waves, sizeOf));
	const unsized = polls.map((poll) => poll.observation).filter((o) => known.get(o) === null);
	return { polls, unsized };
}
