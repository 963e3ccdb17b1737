import type { DaySpan } from '$lib/survey/partialDate.ts';
import { normalQuantile } from '$lib/stats/numeric/normalQuantile.ts';
import { studentQuantile } from '$lib/stats/numeric/studentQuantile.ts';
import { settings } from '$lib/stats/settings.ts';
import type { Difference } from '$lib/stats/topline/change.ts';
import { houseDifference } from './houseDifference.ts';
import { houseModel } from './houseModel.ts';
import {
	type EventSides,
	type EventWindow,
	type FieldedPoll,
	sidesOfEvent
} from './sidesOfEvent.ts';
import { lessCertain } from './lessCertain.ts';
import { withExcess } from './withExcess.ts';

/** What changed between the time before and after an event, by the houses that asked in both; not its effect. */
export interface EventDifference<P extends FieldedPoll = FieldedPoll> {
	sides: EventSides<P>;
	/** `null` where no house asked on both sides. */
	difference: Difference | null;
	/** Mean day after less mean day before. */
	daysApart: number | null;
}

/**
 * Difference between two periods around an event, with its range.
 *
 * The same-house comparison with τ₀² added to every poll's variance gives D and SE. The reach is 1.96 SE; from 5 degrees of
 * freedom it is the larger of that and t √max(1, s²) SE with the spread between polls estimated from them.
 * Source: Muñoz, Falcó-Gimeno & Hernández 2020, Polit. Anal. 28:186–206, on what such a comparison can say.
 * @param polls of one population, wording and set of options
 * @example eventDifference(polls, { first: 130, last: 130 }) // four polls of two houses: value 0.055 …
 */
export function eventDifference<P extends FieldedPoll>(
	polls: readonly P[],
	event: DaySpan,
	window: EventWindow = settings.event
): EventDifference<P> {
	const sides = sidesOfEvent(polls, event, window);
	const { before, after, houses } = sides;
	const found = houseDifference({ before: lessCertain(before), after: lessCertain(after), houses });
	if (!found) return { sides, difference: null, daysApart: null };
	const { value, standardError, degrees } = found;
	let reach = normalQuantile(settings.level) * standardError;
	if (degrees >= settings.event.fewestDegrees) {
		const { columns, values, variances } = houseModel(sides);
		const random = withExcess(columns, values, variances)!;
		const guarded = random.standardError * Math.sqrt(Math.max(1, random.scale));
		reach = Math.max(reach, studentQuantile(settings.level, degrees)! * guarded);
	}
	return {
		sides,
		difference: { value, standardError, range: { low: value - reach, high: value + reach } },
		daysApart: meanDay(after) - meanDay(before)
	};
}

function meanDay(polls: readonly FieldedPoll[]): number {
	return polls.reduce((sum, poll) => sum + poll.day, 0) / polls.length;
}
