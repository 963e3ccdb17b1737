import type { Kysely } from 'kysely';
import { type ReadingOptions, readWave } from '$lib/stats/topline/readWave.ts';
import { designEffects } from '$lib/stats/topline/designEffects.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { withOverrides } from '$lib/survey/withOverrides.ts';
import { wordedWave } from '$lib/words/wordedWave.ts';
import type { Cache } from './cache.ts';
import type { Schema } from './db/schema.ts';
import { withLenders } from './lenders.ts';
import { overridesInForce } from './overrides.ts';

/**
 * Turns waves as they are stored, in order of time, into waves as readers see them: with ranges, with what editors decided about
 * joining them, and without what rests on too few interviews.
 * Design effects are borrowed from every wave of the store and from those given.
 */
export function createReading(db: Kysely<Schema>, cached: Cache, options: ReadingOptions) {
	return async (waves: Wave[]): Promise<Wave[]> => {
		const effects = designEffects(waves, await withLenders(db, waves));
		const overrides = await cached('overrides', () => overridesInForce(db));
		return withOverrides(waves, overrides).map((wave) => {
			const effect = effects.get(wave.id)!;
			return wordedWave(readWave(wave, effect, options), effect);
		});
	};
}

export type Read = ReturnType<typeof createReading>;
