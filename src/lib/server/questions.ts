import type { Kysely } from 'kysely';
import { withoutWithheld } from '$lib/stats/topline/withoutWithheld.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { askedColumns, assembleWaves } from './publishing/assembleWaves.ts';
import type { Cache } from './cache.ts';
import type { Schema } from './db/schema.ts';
import { type QuestionSummary, questionSummaries } from './publishing/questionSummaries.ts';
import type { Read } from './reading.ts';

/** Waves of a question from which its latest number is taken. */
const mostLatest = 8;

/** The questions of the store: whatever the current waves ask and readers may see answered. */
export function createQuestions(db: Kysely<Schema>, cached: Cache, read: Read) {
	return {
		/** Every question, those asked most often first. */
		list: (): Promise<QuestionSummary[]> => cached('questions', () => questionSummaries(db)),
		/**
		 * The latest waves that ask some questions, by question and in order of time, each with its estimates for that question
		 * only: what may be shown of them, without ranges.
		 */
		latest: async (ids: readonly string[]): Promise<Map<string, Wave[]>> => {
			const rows = await db
				.with('turn', (e) =>
					e
						.selectFrom('asked')
						.select((f) => [
							'question_id',
							'wave_id',
							f.fn
								.agg<number>('row_number')
								.over((o) =>
									o
										.partitionBy('question_id')
										.orderBy('last_day', 'desc')
										.orderBy('first_day', 'desc')
										.orderBy('wave_id', 'desc')
								)
								.as('back')
						])
						.where('question_id', 'in', [...ids])
						.where('shown', '>', 0)
				)
				.selectFrom('turn')
				.innerJoin('asked', (join) =>
					join
						.onRef('asked.wave_id', '=', 'turn.wave_id')
						.onRef('asked.question_id', '=', 'turn.question_id')
				)
				.innerJoin('wave', 'wave.id', 'asked.wave_id')
				.select(askedColumns)
				.select('asked.question_id')
				.where('turn.back', '<=', mostLatest)
				.orderBy('asked.first_day')
				.orderBy('asked.last_day')
				.orderBy('asked.wave_id')
				.execute();
			const found = new Map<string, Wave[]>(ids.map((id) => [id, []]));
			for (const row of rows)
				found.get(row.question_id)!.push(...assembleWaves([row]).map(withoutWithheld));
			return found;
		},
		/**
		 * The waves that ask a question, in order of time, each with its estimates for that question only, as readers see
		 * them; without waves of which nothing may be shown.
		 */
		get: (id: string): Promise<Wave[]> =>
			cached(`question ${id}`, async () => {
				const rows = await db
					.selectFrom('asked')
					.innerJoin('wave', 'wave.id', 'asked.wave_id')
					.select(askedColumns)
					.where('asked.question_id', '=', id)
					.orderBy('asked.first_day')
					.orderBy('asked.last_day')
					.orderBy('asked.wave_id')
					.execute();
				return (await read(assembleWaves(rows))).filter(({ estimates }) => estimates.length > 0);
			})
	};
}
