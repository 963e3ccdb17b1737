import type { DesignEffect } from '$lib/stats/topline/designEffectOf.ts';
import { waveName } from './waveName.ts';

/** Where a design effect comes from when it is not the publisher's own for the wave; empty when it is, or none is needed. */
export function designEffectNote(effect: DesignEffect | null): string {
	if (effect?.basis === 'assumed')
		return `The publisher gives no design effect; ${effect.value} is assumed, so the range is wider than sample size alone would give.`;
	if (effect?.basis === 'borrowed')
		return `The publisher gives no design effect for this wave; that of ${waveName(effect.from)} is used.`;
	if (effect?.basis === 'computed')
		return 'Ranges were computed here from respondent data; weighting is allowed for answer by answer.';
	return '';
}
