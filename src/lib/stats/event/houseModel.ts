import type { EventSides } from './sidesOfEvent.ts';

/** A model of polls as columns: what each reading is made of, the readings, and their variances. */
export interface HouseModel {
	columns: number[][];
	values: number[];
	variances: number[];
}

/**
 * Model of the same-house comparison: a column for each house (1 where the poll is its own) and, last, one for after the event.
 *
 * @example houseModel(sides).columns // one house, one poll on each side: [[1, 1], [0, 1]]
 */
export function houseModel({
	before,
	after,
	houses
}: Pick<EventSides, 'before' | 'after' | 'houses'>): HouseModel {
	const polls = [...before, ...after];
	return {
		columns: [
			...houses.map((house) => polls.map((poll) => Number(poll.house === house))),
			polls.map((_, i) => Number(i >= before.length))
		],
		values: polls.map((poll) => poll.share),
		variances: polls.map((poll) => poll.variance)
	};
}
