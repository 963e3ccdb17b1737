import type { Kysely } from 'kysely';
import { withoutWithheld } from '$lib/stats/topline/withoutWithheld.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { askedColumns, assembleWaves } from './assembleWaves.ts';
import type { Cache } from './cache.ts';
import type { Schema } from './db/schema.ts';
import type { Read } from './reading.ts';

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

/** The questions of the store: whatever the current waves ask and readers may see answered. */
export function createQuestions(db: Kysely<Schema>, cached: Cache, read: Read) {
	return {
		/** Every question, those asked most often first. */
		list: (): Promise<QuestionSummary[]> =>
			cached('questions', async () => {
				const rows = await db
					.selectFrom('asked')
					.select([
						'question_id',
						'wave_id',
						'first_day',
						'last_day',
						'country',
						'programme',
						'question',
						'topic',
						'shown'
					])
					.where('shown', '>', 0)
					.orderBy('last_day')
					.orderBy('first_day')
					.orderBy('wave_id')
					.execute();
				const questions = new Map<string, QuestionSummary>();
				for (const row of rows) {
					const before = questions.get(row.question_id);
					questions.set(row.question_id, {
						id: row.question_id,
						question: row.question,
						topic: row.topic ?? before?.topic ?? null,
						waveCount: (before?.waveCount ?? 0) + 1,
						estimateCount: (before?.estimateCount ?? 0) + row.shown,
						countries: including(before?.countries, row.country),
						programmes: including(before?.programmes, row.programme),
						firstDay: Math.min(before?.firstDay ?? Infinity, row.first_day),
						lastDay: row.last_day,
						latestWave: row.wave_id
					});
				}
				return [...questions.values()].sort(
					(a, b) => b.waveCount - a.waveCount || (a.id < b.id ? -1 : 1)
				);
			}),
		/**
		 * The waves that ask some questions, by question and in order of time, each with its estimates for that question only:
		 * what may be shown of them, without ranges.
		 */
		shown: async (ids: readonly string[]): Promise<Map<string, Wave[]>> => {
			const rows = await db
				.selectFrom('asked')
				.innerJoin('wave', 'wave.id', 'asked.wave_id')
				.select(askedColumns)
				.select('asked.question_id')
				.where('asked.question_id', 'in', [...ids])
				.where('asked.shown', '>', 0)
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

const including = (values: string[] = [], value: string) =>
	values.includes(value) ? values : [...values, value];
