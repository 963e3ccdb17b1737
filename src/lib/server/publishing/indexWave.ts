import type { Kysely } from 'kysely';
import { statesDesignEffect } from '$lib/stats/topline/designEffectOf.ts';
import type { Estimate } from '$lib/survey/estimate.ts';
import { allShown } from '$lib/stats/topline/allShown.ts';
import { displayDecisions } from '$lib/stats/topline/displayDecisions.ts';
import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import { type Wave, programmeOf } from '$lib/survey/wave.ts';
import { type PlacedRows, packAsked } from './askedRows.ts';
import type { Schema } from '../db/schema.ts';

/** What a wave is found and read by: the rows of `wave` and `asked`, but for the revision. */
export interface WaveIndex {
	wave: Omit<Schema['wave'], 'revision'>;
	asked: Schema['asked'][];
}

/** Works out all by which a wave is found and read. What of it may be shown depends on that wave alone. */
export function waveIndex({ estimates, ...facts }: Wave): WaveIndex {
	const { first, last } = fieldSpan(facts);
	const { id, country, pollster, sponsor, mode } = facts;
	const programme = programmeOf(facts);
	const wave = { ...facts, estimates };
	const displays = allShown(wave) ? null : displayDecisions(wave);
	const isShown = (estimate: Estimate) => !displays || displays.get(estimate)!.because === null;
	const byQuestion = new Map<string, PlacedRows & { shown: number }>();
	estimates.forEach((estimate, position) => {
		let own = byQuestion.get(estimate.questionId);
		if (!own)
			byQuestion.set(estimate.questionId, (own = { estimates: [], positions: [], shown: 0 }));
		own.estimates.push(estimate);
		own.positions.push(position);
		if (isShown(estimate)) own.shown++;
	});
	const days = { first_day: first, last_day: last };
	return {
		wave: {
			id,
			...days,
			country,
			programme,
			pollster,
			sponsor: sponsor ?? '',
			mode: mode ?? '',
			lends: statesDesignEffect(facts) ? 1 : 0,
			middle: first + last,
			estimate_count: estimates.length,
			question_count: byQuestion.size,
			facts: JSON.stringify(facts)
		},
		asked: [...byQuestion].map(([question_id, own]) => {
			const seen = own.estimates.find(isShown);
			const { question, topic } = seen ?? own.estimates[0]!;
			return {
				question_id,
				wave_id: id,
				position: own.positions[0]!,
				...days,
				country,
				programme,
				question,
				topic,
				shown: own.shown,
				rows: packAsked(own)
			};
		})
	};
}

/** Makes a wave readable as the current state. */
export async function indexWave(db: Kysely<Schema>, value: Wave, revision: number): Promise<void> {
	const { wave, asked } = waveIndex(value);
	await db
		.insertInto('wave')
		.values({ ...wave, revision })
		.execute();
	for (const row of asked) await db.insertInto('asked').values(row).execute();
}

/** Takes a wave out of the current state. */
export async function unindexWave(db: Kysely<Schema>, id: string): Promise<void> {
	await db.deleteFrom('asked').where('wave_id', '=', id).execute();
	await db.deleteFrom('wave').where('id', '=', id).execute();
}
