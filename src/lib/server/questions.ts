import type { Kysely } from 'kysely';
import type { Estimate } from '$lib/survey/estimate.ts';
import { type Wave, type WaveFacts, programmeOf } from '$lib/survey/wave.ts';
import type { Cache } from './cache.ts';
import type { Schema } from './db/schema.ts';
import { assembleWaves } from './waves.ts';

/** A question in a list; days are counted from 1970-01-01. */
export interface QuestionSummary {
	id: string;
	/** As its latest wave puts it. */
	question: string;
	topic: string | null;
	waveCount: number;
	estimateCount: number;
	countries: string[];
	programmes: string[];
	firstDay: number;
	lastDay: number;
	/** The id of the wave that asked it last. */
	latestWave: string;
}

/** One row per question and wave, in order of time, with the wave's first estimate for it. */
function selectAskings(db: Kysely<Schema>) {
	return db
		.with('asking', (w) =>
			w
				.selectFrom('estimate')
				.select((e) => [
					'question_id',
					'wave_id',
					e.fn.min('position').as('position'),
					e.fn.count('position').as('estimates')
				])
				.groupBy(['question_id', 'wave_id'])
		)
		.selectFrom('asking')
		.innerJoin('wave', 'wave.id', 'asking.wave_id')
		.innerJoin('estimate', (j) =>
			j
				.onRef('estimate.wave_id', '=', 'asking.wave_id')
				.onRef('estimate.position', '=', 'asking.position')
		)
		.select([
			'asking.question_id as id',
			'asking.estimates',
			'wave.first_day as firstDay',
			'wave.last_day as lastDay',
			'wave.facts as wave',
			'estimate.facts as estimate'
		])
		.orderBy('wave.last_day')
		.orderBy('wave.first_day')
		.orderBy('wave.id');
}

/** The questions of the store: whatever the current waves ask. */
export function createQuestions(db: Kysely<Schema>, cached: Cache) {
	return {
		/** Every question, those asked most often first. */
		list: (): Promise<QuestionSummary[]> =>
			cached('questions', async () => {
				const questions = new Map<string, QuestionSummary>();
				for (const row of await selectAskings(db).execute()) {
					const wave = JSON.parse(row.wave) as WaveFacts;
					const estimate = JSON.parse(row.estimate) as Estimate;
					const before = questions.get(row.id);
					questions.set(row.id, {
						id: row.id,
						question: estimate.question,
						topic: estimate.topic ?? before?.topic ?? null,
						waveCount: (before?.waveCount ?? 0) + 1,
						estimateCount: (before?.estimateCount ?? 0) + Number(row.estimates),
						countries: [...new Set([...(before?.countries ?? []), wave.country])],
						programmes: [...new Set([...(before?.programmes ?? []), programmeOf(wave)])],
						firstDay: Math.min(before?.firstDay ?? Infinity, row.firstDay),
						lastDay: row.lastDay,
						latestWave: wave.id
					});
				}
				return [...questions.values()].sort(
					(a, b) => b.waveCount - a.waveCount || (a.id < b.id ? -1 : 1)
				);
			}),
		/** The waves that ask a question, in order of time, each with its estimates for that question only. */
		get: (id: string): Promise<Wave[]> =>
			cached(`question ${id}`, async () =>
				assembleWaves(
					await db
						.selectFrom('estimate')
						.innerJoin('wave', 'wave.id', 'estimate.wave_id')
						.select(['wave.id', 'wave.facts as wave', 'estimate.facts as estimate'])
						.where('estimate.question_id', '=', id)
						.orderBy('wave.first_day')
						.orderBy('wave.last_day')
						.orderBy('wave.id')
						.orderBy('estimate.position')
						.execute()
				)
			)
	};
}
