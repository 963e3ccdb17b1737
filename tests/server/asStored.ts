import type { Wave } from '$lib/survey/wave.ts';

/** A wave as readers see it, without what was worked out for them. */
export function asStored({ rangeNote: _, withheld: __, estimates, ...wave }: Wave): Wave {
	return { ...wave, estimates: estimates.map(({ reading: _, ...stored }) => stored) };
}
