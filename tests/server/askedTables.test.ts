import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import { sha256 } from '$lib/server/sha256.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { type PartialDate, spanOf } from '$lib/survey/partialDate.ts';
import { asStored } from './asStored.ts';
import { databaseAfter } from './databaseAfter.ts';
import { madeUpEstimate, madeUpWave } from './madeUpWave.ts';
import { temporaryFolder, temporaryStore } from './temporaryStore.ts';

/** Two questions of which the rows alternate, and one row nobody may see. */
const wave = madeUpWave('bridge-2020', {
	sponsor: 'Example Foundation',
	marginOfError: { value: 3.0, decimals: 1 },
	estimates: [
		madeUpEstimate('Yes', 48, { notes: 'Asked last.' }),
		madeUpEstimate('Open', 60, { questionId: 'tunnel', topic: 'Roads' }),
		madeUpEstimate('No', 40),
		madeUpEstimate('Closed', 40, { questionId: 'tunnel' }),
		madeUpEstimate('Yes', 90, { groupType: 'party', group: 'Blue', groupSampleSize: 9 })
	]
});

/** A database as the fifth step left it, with one wave of two revisions. */
async function beforeAsked(path: string, { estimates, ...facts }: Wave) {
	interface Before {
		wave: { id: string; revision: number; first_day: number; last_day: number; facts: string };
		estimate: { wave_id: string; position: number; question_id: string; facts: string };
		revision: Record<string, string | number | null>;
	}
	const db = await databaseAfter<Before>(path, 5);
	const csv = writeSurveys([{ ...facts, estimates }]);
	for (const n of [1, 2])
		await db
			.insertInto('revision')
			.values({
				...{ kind: 'wave', id: facts.id, n, csv, sha256: sha256(csv), origin: 'upload' },
				...{ editor: 'Ann', published_at: `2024-01-0${n}T00:00:00.000Z`, retired: 0 }
			})
			.execute();
	await db
		.insertInto('wave')
		.values({ id: facts.id, revision: 2, first_day: 1, last_day: 1, facts: JSON.stringify(facts) })
		.execute();
	for (const [position, estimate] of estimates.entries())
		await db
			.insertInto('estimate')
			.values({
				...{ wave_id: facts.id, position, question_id: estimate.questionId },
				facts: JSON.stringify(estimate)
			})
			.execute();
	await db.destroy();
}

test('a database of before is brought over with all it holds', async () => {
	const dataFolder = temporaryFolder();
	await beforeAsked(join(dataFolder, 'topline.db'), wave);
	const store = await temporaryStore({ dataFolder });
	const shown = { ...wave, estimates: wave.estimates.slice(0, 4) };
	const found = (await store.waves.get(wave.id))!;
	expect(asStored(found.wave)).toEqual(shown);
	expect(found.revision).toMatchObject({ n: 2, editor: 'Ann', note: null });
	expect(await store.waves.revisions(wave.id)).toHaveLength(2);
	expect(await store.waves.csv(wave.id)).toBe(writeSurveys([shown]));
	expect(await store.waves.list()).toMatchObject([
		{ id: wave.id, estimateCount: 5, questionCount: 2, revision: 2 }
	]);
	expect(await store.questions.list()).toMatchObject([
		{ id: 'build-bridge', waveCount: 1, estimateCount: 2, topic: null },
		{ id: 'tunnel', waveCount: 1, estimateCount: 2, topic: 'Roads', latestWave: wave.id }
	]);
});

test('all waves one after the other are those of the list, without what is withheld', async () => {
	const store = await temporaryStore();
	const other = { ...wave, id: 'bridge-2021' };
	await store.waves.publish([wave, other], { origin: 'upload' });
	const seen: Wave[] = [];
	for await (const each of store.waves.each()) seen.push(each);
	expect(seen).toEqual(
		[wave, other].map((each) => ({ ...each, estimates: each.estimates.slice(0, 4) }))
	);
	expect(await store.waves.counts()).toEqual({ waves: 2, estimates: 10 });
});

test('of many waves those nearest to some days are found, in order of time', async () => {
	const store = await temporaryStore();
	const on = (id: string, day: string) =>
		madeUpWave(id, { startDate: day as PartialDate, endDate: day as PartialDate });
	await store.waves.publish(
		[on('a', '2018-01-01'), on('b', '2019-06-01'), on('c', '2019-06-20'), on('d', '2021-01-01')],
		{ origin: 'upload' }
	);
	const days = spanOf('2019-06-15' as PartialDate);
	const ids = async (most: number) => (await store.waves.near(days, most)).map(({ id }) => id);
	expect(await ids(2)).toEqual(['b', 'c']);
});
