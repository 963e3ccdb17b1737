import type { Kysely } from 'kysely';
import { statesDesignEffect } from '$lib/stats/topline/designEffectOf.ts';
import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import type { Schema } from './db/schema.ts';

/**
 * Some waves with those of the store from which they may borrow a design effect, in order of time: for each that states
 * none of its own, the nearest of its pollster and sponsor before and after it.
 */
export async function withLenders(
	db: Kysely<Schema>,
	waves: readonly WaveFacts[]
): Promise<WaveFacts[]> {
	const given = new Map<string, WaveFacts>(waves.map((wave) => [wave.id, wave]));
	const found = new Map(given);
	for (const wave of waves) {
		if (statesDesignEffect(wave)) continue;
		const { first, last } = fieldSpan(wave);
		for (const side of ['<=', '>'] as const) {
			let candidates = db
				.selectFrom('wave')
				.select(['id', 'facts'])
				.where('lends', '=', 1)
				.where('pollster', '=', wave.pollster)
				.where('sponsor', '=', wave.sponsor ?? '')
				.where('middle', side, first + last)
				.where('id', 'not in', [...given.keys()]);
			if (wave.mode !== null) candidates = candidates.where('mode', 'in', ['', wave.mode]);
			const nearest = await candidates
				.orderBy('middle', side === '>' ? 'asc' : 'desc')
				.orderBy('first_day')
				.orderBy('last_day')
				.orderBy('id')
				.limit(1)
				.executeTakeFirst();
			if (nearest) found.set(nearest.id, JSON.parse(nearest.facts) as WaveFacts);
		}
	}
	return [...found.values()]
		.map((wave) => ({ wave, span: fieldSpan(wave) }))
		.sort(
			(a, b) =>
				a.span.first - b.span.first || a.span.last - b.span.last || (a.wave.id < b.wave.id ? -1 : 1)
		)
		.map(({ wave }) => wave);
}
