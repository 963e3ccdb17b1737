import type { Observation } from '$lib/survey/comparability.ts';
import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import type { Series } from '$lib/survey/series.ts';
import { type TimelineEvent, eventSpan } from '$lib/survey/timelineEvent.ts';
import { type WaveFacts, programmeOf } from '$lib/survey/wave.ts';
import { type EventDifference, eventDifference } from '$lib/stats/event/eventDifference.ts';
import { ordinaryMovement } from '$lib/stats/event/ordinaryMovement.ts';
import { type Placebos, placebos } from '$lib/stats/event/placebos.ts';
import { type PublishedPoll, pollsOf } from '$lib/stats/event/pollsOf.ts';
import { settings } from '$lib/stats/settings.ts';
import { trendLine } from '$lib/stats/trend/trendLine.ts';
import { trendSets } from '$lib/stats/trend/trendSets.ts';
import { withoutRange } from './withoutRange.ts';

/** The polls of one country, population, wording and answer around an event, each pollster compared with itself. */
export interface PoolAround {
	/** Its first poll: country, population and answer are those of all. */
	first: Observation;
	/** Whose series are pooled. */
	programmes: string[];
	difference: EventDifference<PublishedPoll>;
	/** The same within the narrower window. */
	narrow: EventDifference<PublishedPoll>;
	placebos: Placebos;
	/** How far the answer drifts in as many days without being singled out, 0–1; `null` where its polls are too few to say. */
	ordinary: number | null;
}

const narrowWindow = {
	...settings.event,
	before: settings.event.narrow,
	after: settings.event.narrow
};

/**
 * The same-pollster comparison around an event for each pool of a question's polls that allows it, of its first answer that does.
 *
 * @param question its series, answer by answer
 * @param facts waves that a design effect may be borrowed from
 */
export function poolsAround(
	event: TimelineEvent,
	question: Series[][],
	facts: readonly WaveFacts[]
): PoolAround[] {
	const found = new Map<string, PoolAround>();
	for (const series of question)
		for (const observations of poolsOf(series)) {
			const pool = onBothSides(event, observations)
				? around(event, pollsOf(observations, facts))
				: null;
			if (!pool) continue;
			const { wave, estimate } = pool.first;
			const of = [wave.country, ...pool.programmes, wave.population, estimate.variant];
			const key = of.join(' · ');
			if (!found.has(key)) found.set(key, pool);
		}
	return [...found.values()];
}

/** What may be pooled: figures that may share a trend, taken apart by population, since one that is not stated is not known to be the same. */
function poolsOf(series: Series[]): Observation[][] {
	return trendSets(series).flatMap(({ observations }) => {
		const ranged = observations.filter((each) => !withoutRange(each));
		const populations = [...new Set(ranged.map(({ wave }) => wave.population))];
		return populations.map((population) =>
			ranged.filter(({ wave }) => wave.population === population)
		);
	});
}

/** Whether it is worth comparing: something near the event on either side. */
function onBothSides(event: TimelineEvent, observations: Observation[]): boolean {
	const { first, last } = eventSpan(event);
	const { before, after } = settings.event;
	const spans = observations.map(({ wave }) => fieldSpan(wave));
	return (
		spans.some((span) => span.last < first && span.first >= first - before) &&
		spans.some((span) => span.first > last && span.last <= last + after)
	);
}

function around(event: TimelineEvent, polls: PublishedPoll[]): PoolAround | null {
	const span = eventSpan(event);
	const difference = eventDifference(polls, span);
	if (difference.daysApart === null) return null;
	const trend = trendLine(polls);
	return {
		first: polls[0]!.observation,
		programmes: [...new Set(polls.map(({ observation }) => programmeOf(observation.wave)))],
		difference,
		narrow: eventDifference(polls, span, narrowWindow),
		placebos: placebos(polls, span),
		ordinary: trend && ordinaryMovement(trend.mean.sigma, difference.daysApart)
	};
}
