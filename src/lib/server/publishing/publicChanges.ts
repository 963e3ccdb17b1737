import { displayDecisions } from '$lib/stats/topline/displayDecisions.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { keyOf } from './changesOfWave.ts';
import type { CellChange, WaveComparison } from './comparison.ts';

/** The changes of a wave as scripts are told them: without what stands in rows that are withheld before or after. */
export function publicChanges({ wave, previous, changes }: WaveComparison): CellChange[] {
	if (!changes.length) return changes;
	const withheld = new Set([wave, previous].flatMap((state) => (state ? withheldKeys(state) : [])));
	return changes.map((change) =>
		withheld.has(JSON.stringify(change.key)) ? { ...change, before: null, after: null } : change
	);
}

function withheldKeys(wave: Wave): string[] {
	return [...displayDecisions(wave)].flatMap(([estimate, { because }]) =>
		because === null ? [] : [JSON.stringify(keyOf(estimate))]
	);
}
