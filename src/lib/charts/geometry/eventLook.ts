import type { EventCategory } from '$lib/survey/timelineEvent.ts';

/** How a category of events is drawn, within 12 pixels around the origin. */
export interface EventLook {
	colour: string;
	path: string;
	/** Strokes instead of a filled shape. */
	open?: boolean;
}

/** Quieter than the series, whose colours they are made from. */
const muted = (series: number) =>
	`color-mix(in oklab, var(--series-${series}) 40%, var(--ink-soft))`;

/** Eight shapes that can be told apart without colour. */
export const eventLook: Record<EventCategory, EventLook> = {
	summit: { colour: muted(1), path: 'M-4.5,0a4.5,4.5 0 1 0 9,0a4.5,4.5 0 1 0 -9,0' },
	agreement: { colour: muted(3), path: 'M-4,-4H4V4H-4Z' },
	test: { colour: muted(2), path: 'M0,-5L5,4H-5Z' },
	sanctions: { colour: muted(5), path: 'M-5,-2H5V2H-5Z' },
	travel: { colour: muted(7), path: 'M-4,-5L5,0L-4,5Z' },
	statement: { colour: muted(4), path: 'M0,-5L5,0L0,5L-5,0Z' },
	conflict: { colour: muted(6), path: 'M-3.5,-3.5L3.5,3.5M-3.5,3.5L3.5,-3.5', open: true },
	other: {
		colour: muted(8),
		path: 'M-3.5,0a3.5,3.5 0 1 0 7,0a3.5,3.5 0 1 0 -7,0',
		open: true
	}
};
