import { percentLabel } from '$lib/stats/topline/percentLabel.ts';
import { formatCount } from './formatCount.ts';

/** What makes a number uncertain beyond its range: only what is given is said. */
export interface SmallBase {
	/** `null` where not even their number was published. */
	interviews?: number | null;
	/** Sampling areas, where there are few. */
	areas?: number;
	/** Share of the weight that one respondent carries, 0–1. */
	weightShare?: number;
}

/**
 * A sentence for each thing that makes a number's base small.
 *
 * @example smallBaseNote({ interviews: 87 }) // 'Small base: 87 interviews.'
 */
export function smallBaseNote({ interviews, areas, weightShare }: SmallBase): string {
	return [
		interviews === null && 'Small base.',
		typeof interviews === 'number' &&
			`Small base: ${formatCount(interviews)} ${interviews === 1 ? 'interview' : 'interviews'}.`,
		areas !== undefined && `Few sampling areas (${areas}).`,
		weightShare !== undefined &&
			`One respondent carries ${percentLabel(weightShare)} of the weight.`
	]
		.filter(Boolean)
		.join(' ');
}
