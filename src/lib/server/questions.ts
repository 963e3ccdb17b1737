import type { Kysely } from 'kysely';
import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import { grouped } from '$lib/survey/grouped.ts';
import { type Wave, programmeOf } from '$lib/survey/wave.ts';
import type { Cache } from './cache.ts';
import type { Schema } from './db/schema.ts';
import type { Read } from './reading.ts';
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

/** One entry per question and wave, in order of time, with the wave's estimates for it. */
function askings(waves: Wave[]) {
	return waves
		.flatMap((wave) =>
			grouped(wave.estimates, (e) => e.questionId).map((estimates) => ({
				wave,
				estimates,
				span: fieldSpan(wave)
			}))
		)
		.sort((a, b) => a.span.last - b.span.last || a.span.first - b.span.first);
}

/** The questions of the store: whatever the current waves ask and readers may see answered. */
export function createQuestions(
	db: Kysely<Schema>,
	cached: Cache,
	read: Read,
	all: () => Promise<Wave[]>
) {
	return {
		/** Every question, those asked most often first. */
		list: (): Promise<QuestionSummary[]> =>
			cached('questions', async () => {
				const questions = new Map<string, QuestionSummary>();
				for (const { wave, estimates, span } of askings(await all())) {
					const { questionId: id, question, topic } = estimates[0]!;
					const before = questions.get(id);
					questions.set(id, {
						id,
						question,
						topic: topic ?? before?.topic ?? null,
						waveCount: (before?.waveCount ?? 0) + 1,
						estimateCount: (before?.estimateCount ?? 0) + estimates.length,
						countries: [...new Set([...(before?.countries ?? []), wave.country])],
						programmes: [...new Set([...(before?.programmes ?? []), programmeOf(wave)])],
						firstDay: Math.min(before?.firstDay ?? Infinity, span.first),
						lastDay: span.last,
						latestWave: wave.id
					});
				}
				return [...questions.values()].sort(
					(a, b) => b.waveCount - a.waveCount || (a.id < b.id ? -1 : 1)
				);
			}),
		/**
		 * The waves that ask a question, in order of time, each with its estimates for that question only, as readers see
		 * them; without waves of which nothing may be shown.
		 */
		get: (id: string): Promise<Wave[]> =>
			cached(`question ${id}`, async () => {
				const rows = await db
					.selectFrom('estimate')
					.innerJoin('wave', 'wave.id', 'estimate.wave_id')
					.select(['wave.id', 'wave.facts as wave', 'estimate.facts as estimate'])
					.where('estimate.question_id', '=', id)
					.orderBy('wave.first_day')
					.orderBy('wave.last_day')
					.orderBy('wave.id')
					.orderBy('estimate.position')
					.execute();
				return (await read(assembleWaves(rows))).filter(({ estimates }) => estimates.length > 0);
			})
	};
}
