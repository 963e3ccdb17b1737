import { type Comparability, type Observation, comparability } from '$lib/survey/comparability.ts';
import { fieldBounds } from '$lib/survey/fieldBounds.ts';
import type { Series } from '$lib/survey/series.ts';
import { sideOf } from '$lib/survey/sideOf.ts';
import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { settings } from '$lib/stats/settings.ts';
import { type WaveBeside, waveBeside } from './waveBeside.ts';

/** A wave on either side of an event and whether the two may be compared. */
export interface Pair {
	before: WaveBeside;
	after: WaveBeside;
	link: Comparability;
}

/** A wave on one side of an event only. */
export type Alone =
	{ before: WaveBeside; after: null; link: null } | { before: null; after: WaveBeside; link: null };

/** A series around an event: which of its waves are set beside one another, and which are not. */
export type AroundEvent = (Pair | Alone) & {
	series: Series;
	/** All waves that ended before the event or began after it, the nearest first. */
	befores: WaveBeside[];
	afters: WaveBeside[];
	/** Waves that were, or may have been, in the field on the day: neither before nor after. */
	straddling: Observation[];
	/** Waves nearer to the event that may not be compared with the one on its other side. */
	passedOver: { wave: WaveFacts; link: Comparability }[];
	/** Most days from each of the two waves to the event, summed. */
	days: number;
};

/**
 * For each series of a question that asked around an event: of the waves that may be compared, the last that ended before it and the
 * first that began after it; where none may, the last and the first of all, with the reason.
 *
 * Of the answers of a series the one that stands nearest to the event is taken, the question's first where that does not decide.
 *
 * @param question its series, answer by answer
 */
export function aroundEvent(event: TimelineEvent, question: Series[][]): AroundEvent[] {
	const nearest = new Map<string, AroundEvent>();
	for (const series of question.flat()) {
		const found = seriesAround(event, series);
		const key = [series.country, series.programme, series.variant].join(' · ');
		const known = nearest.get(key);
		if (found && (!known || nearestFirst(found, known) < 0)) nearest.set(key, found);
	}
	return [...nearest.values()].sort(nearestFirst);
}

function seriesAround(event: TimelineEvent, series: Series): AroundEvent | null {
	const sides = series.points.map((point) =>
		sideOf(fieldBounds(point.wave, settings.event.longestField), event)
	);
	const onSide = (side: 'before' | 'after') =>
		series.points
			.filter((_, i) => sides[i] === side)
			.map((point) => waveBeside(point, event))
			.sort((a, b) => a.days.most - b.days.most);
	const [befores, afters] = [onSide('before'), onSide('after')];
	const chosen = nearestPair(befores, afters) ?? alone(befores[0], afters[0]);
	if (!chosen) return null;
	return {
		series,
		...chosen,
		befores,
		afters,
		straddling: series.points.filter((_, i) => !['before', 'after'].includes(sides[i]!)),
		passedOver: chosen.link ? passedOver(chosen, befores, afters) : [],
		days: daysOf(chosen)
	};
}

/** The nearest pair that may be compared; where none may, the nearest. */
function nearestPair(befores: WaveBeside[], afters: WaveBeside[]): Pair | undefined {
	const pairs = befores
		.flatMap((before) => afters.map((after) => ({ before, after })))
		.sort((a, b) => daysOf(a) - daysOf(b));
	let nearest: Pair | undefined;
	for (const { before, after } of pairs) {
		const link = comparability(before.point, after.point);
		if (link.outcome !== 'break') return { before, after, link };
		nearest ??= { before, after, link };
	}
	return nearest;
}

function alone(before: WaveBeside | undefined, after: WaveBeside | undefined): Alone | null {
	if (before) return { before, after: null, link: null };
	return after ? { before: null, after, link: null } : null;
}

function passedOver({ before, after }: Pair, befores: WaveBeside[], afters: WaveBeside[]) {
	return [
		...befores.slice(0, befores.indexOf(before)).map((near) => [near, near, after] as const),
		...afters.slice(0, afters.indexOf(after)).map((near) => [near, before, near] as const)
	].map(([near, from, to]) => ({
		wave: near.point.wave,
		link: comparability(from.point, to.point)
	}));
}

function daysOf({ before, after }: Pick<Pair | Alone, 'before' | 'after'>): number {
	return (before?.days.most ?? 0) + (after?.days.most ?? 0);
}

/** What may be compared first, then what stands on both sides, then the nearest. */
function nearestFirst(a: AroundEvent, b: AroundEvent): number {
	const rank = ({ link }: AroundEvent) => (!link ? 2 : link.outcome === 'break' ? 1 : 0);
	return rank(a) - rank(b) || a.days - b.days;
}
