import { type DaySpan, overlaps } from '$lib/survey/partialDate.ts';
import { type TimelineEvent, eventSpan } from '$lib/survey/timelineEvent.ts';
import { round, type TimeScale } from './timeScale.ts';
import { type Width, widths } from './timeTicks.ts';

/** One event on the lane under the plot. */
export interface EventPlace {
	event: TimelineEvent;
	/** The middle of its days, in percent of the width. */
	x: number;
	from: number;
	to: number;
	/** Whether it takes more than one day and is drawn as a span. */
	lasting: boolean;
	/** The row in which it stands, chosen for each width so that neighbours do not cover one another. */
	row: Record<Width, number>;
}

/** What a mark takes of the width, in percent: 13 pixels of about 270, 480 and 800. */
const room: Record<Width, number> = { narrow: 4.8, medium: 2.6, wide: 1.6 };
/** Most rows of each width. */
const rows: Record<Width, number> = { narrow: 20, medium: 12, wide: 10 };

/** Puts each mark in the first row where it is free; in a throng beyond all rows marks may cover one another. */
function rowsOf(places: number[], width: Width): number[] {
	const ends: number[] = [];
	return places.map((x) => {
		const free = Array.from({ length: rows[width] }, (_, i) => i).find(
			(row) => (ends[row] ?? -Infinity) <= x
		);
		const row = free ?? ends.indexOf(Math.min(...ends));
		ends[row] = x + room[width];
		return row;
	});
}

/** The events of a span in order of time. */
export function eventMarks(events: TimelineEvent[], span: DaySpan, x: TimeScale): EventPlace[] {
	const shown = events
		.filter((event) => overlaps(eventSpan(event), span))
		.map((event) => {
			const days = eventSpan(event);
			const from = Math.max(0, x(days.first));
			const to = Math.min(100, x(days.last + 1));
			return { event, from, to, x: round((from + to) / 2), lasting: days.last > days.first };
		})
		.sort((a, b) => a.x - b.x);
	const rowsAt = widths.map((width) =>
		rowsOf(
			shown.map((place) => place.x),
			width
		)
	);
	return shown.map((place, i) => ({
		...place,
		row: { narrow: rowsAt[0]![i]!, medium: rowsAt[1]![i]!, wide: rowsAt[2]![i]! }
	}));
}
