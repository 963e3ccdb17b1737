import { readSurveys } from '$lib/csv/readSurveys.ts';
import { writeSurveys } from '$lib/csv/writeSurveys.ts';
import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { changesOfWave } from './changesOfWave.ts';
import type { Noun } from './noun.ts';
import { withheldKept } from './withheldKept.ts';

/** Rows that go into the database with one statement. */
const BATCH = 500;

/** How waves are published. */
export const waveNoun: Noun<Wave> = {
	kind: 'wave',
	write: (wave) => writeSurveys([wave]),
	read: (csv) => readSurveys(csv).value[0]!,
	changes: changesOfWave,
	completed: withheldKept,
	async index(db, { estimates, ...facts }, revision) {
		const { first, last } = fieldSpan(facts);
		await db
			.insertInto('wave')
			.values({
				id: facts.id,
				revision,
				first_day: first,
				last_day: last,
				facts: JSON.stringify(facts)
			})
			.execute();
		const rows = estimates.map((estimate, position) => ({
			wave_id: facts.id,
			position,
			question_id: estimate.questionId,
			facts: JSON.stringify(estimate)
		}));
		for (let i = 0; i < rows.length; i += BATCH)
			await db
				.insertInto('estimate')
				.values(rows.slice(i, i + BATCH))
				.execute();
	},
	async unindex(db, id) {
		await db.deleteFrom('wave').where('id', '=', id).execute();
	}
};
