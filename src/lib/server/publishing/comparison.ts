import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import type { Wave } from '$lib/survey/wave.ts';

/** One difference between a revision and what would follow it. */
export interface CellChange {
	/** The key columns of the row; empty where the whole wave or event is meant. */
	key: Record<string, string>;
	kind: 'cell' | 'row-added' | 'row-removed' | 'reordered';
	column: string | null;
	before: string | null;
	after: string | null;
}

/** What publishing does, or would do, to one wave or event. */
export interface Comparison {
	id: string;
	status: 'new' | 'changed' | 'identical';
	/** The revision that is current afterwards. */
	revision: number;
	/** Empty for what is new. */
	changes: CellChange[];
}
export interface WaveComparison extends Comparison {
	wave: Wave;
	previous: Wave | null;
}
export interface EventComparison extends Comparison {
	event: TimelineEvent;
	previous: TimelineEvent | null;
}
