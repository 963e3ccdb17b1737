import type { Kysely } from 'kysely';
import type { Schema } from './db/schema.ts';

/** All that the surveys of the store can be chosen by, each value once. */
export interface SurveyChoices {
	countries: string[];
	pollsters: string[];
	programmes: string[];
	topics: string[];
	questions: string[];
}

/** What there is to choose from. */
export async function surveyChoices(db: Kysely<Schema>): Promise<SurveyChoices> {
	const ofWaves = async (column: 'country' | 'pollster' | 'programme') =>
		(await db.selectFrom('wave').select(`${column} as value`).distinct().execute()).map(
			({ value }) => value
		);
	const ofAsked = async (column: 'topic' | 'question_id') =>
		(
			await db
				.selectFrom('asked')
				.select(`${column} as value`)
				.distinct()
				.where('shown', '>', 0)
				.execute()
		).flatMap(({ value }) => (value === null ? [] : [value]));
	return {
		countries: await ofWaves('country'),
		pollsters: await ofWaves('pollster'),
		programmes: await ofWaves('programme'),
		topics: await ofAsked('topic'),
		questions: await ofAsked('question_id')
	};
}
