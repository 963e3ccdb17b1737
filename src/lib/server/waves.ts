import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { DaySpan } from '$lib/survey/partialDate.ts';
import { withoutWithheld } from '$lib/stats/topline/withoutWithheld.ts';
import type { Wave, WaveFacts } from '$lib/survey/wave.ts';
import { askedColumns, assembleWaves } from './publishing/assembleWaves.ts';
import type { Cache } from './cache.ts';
import type { WaveComparison } from './publishing/comparison.ts';
import type { Schema } from './db/schema.ts';
import { historyOf } from './publishing/history.ts';
import { type By, type Compared, compare } from './publishing/publish.ts';
import { publicCsv } from './publishing/publicCsv.ts';
import { withLenders } from './lenders.ts';
import type { Read } from './reading.ts';
import { type Revision, revisionCsv, revisionsOf } from './publishing/revisions.ts';
import { sha256 } from './sha256.ts';
import { type SurveyChoices, surveyChoices } from './surveyChoices.ts';
import type { Transaction } from './transaction.ts';
import type { Undoing } from './publishing/undo.ts';
import { waveNoun } from './publishing/waveNoun.ts';

/** Waves read together where all are read one after the other. */
const TOGETHER = 50;

/** A wave in a list: its facts and how much it holds. */
export interface WaveSummary extends WaveFacts {
	estimateCount: number;
	questionCount: number;
	revision: number;
}

/** Says a comparison in the words of waves. */
export function toWaveComparison({ value, ...rest }: Compared<Wave>): WaveComparison {
	return { ...rest, wave: value };
}

function selectWaves(db: Kysely<Schema>) {
	return db
		.selectFrom('wave')
		.leftJoin('asked', 'asked.wave_id', 'wave.id')
		.select(askedColumns)
		.orderBy('wave.first_day')
		.orderBy('wave.last_day')
		.orderBy('wave.id')
		.orderBy('asked.position');
}

/** The waves of the store. */
export function createWaves(
	db: Kysely<Schema>,
	cached: Cache,
	read: Read,
	transaction: <T>(work: (within: Transaction) => Promise<T>) => Promise<T>
) {
	/** What readers get in place of a revision with rows that are withheld; `null` where there are none. */
	const shownInstead = (id: string, n: number) =>
		cached(`shown ${id} ${n}`, async () => {
			const text = await revisionCsv(db, 'wave', id, n);
			const shown = text && publicCsv(text);
			return shown === text ? null : shown;
		});
	const waves = {
		/** Every current wave without its estimates, in order of time. */
		list: (): Promise<WaveSummary[]> =>
			cached('waves', async () => {
				const rows = await db
					.selectFrom('wave')
					.select(['facts', 'revision', 'estimate_count', 'question_count'])
					.orderBy('first_day')
					.orderBy('last_day')
					.orderBy('id')
					.execute();
				return rows.map((row) => ({
					...(JSON.parse(row.facts) as WaveFacts),
					estimateCount: row.estimate_count,
					questionCount: row.question_count,
					revision: row.revision
				}));
			}),
		/** How many waves and percentages there are. */
		counts: (): Promise<{ waves: number; estimates: number }> =>
			cached('counts of waves', async () => {
				const row = await db
					.selectFrom('wave')
					.select((e) => [e.fn.countAll().as('waves'), e.fn.sum('estimate_count').as('estimates')])
					.executeTakeFirstOrThrow();
				return { waves: Number(row.waves), estimates: Number(row.estimates ?? 0) };
			}),
		/** What waves can be told apart by. */
		choices: (): Promise<SurveyChoices> => cached('choices', () => surveyChoices(db)),
		/** Some waves with those of the store from which they may borrow a design effect, in order of time. */
		known: (some: readonly WaveFacts[]): Promise<WaveFacts[]> => withLenders(db, some),
		/** One current wave as readers see it, with the revision it is. */
		get: (id: string): Promise<{ wave: Wave; revision: Revision } | null> =>
			cached(`wave ${id}`, async () => {
				const rows = await selectWaves(db).where('wave.id', '=', id).execute();
				const [wave] = await read(assembleWaves(rows));
				const [revision] = await waves.revisions(id, 1);
				return wave && revision ? { wave, revision } : null;
			}),
		/** Every current wave as readers see it, in order of time, all of them at once: for stores that are small. */
		all: (): Promise<Wave[]> =>
			cached('all waves', async () => read(assembleWaves(await selectWaves(db).execute()))),
		/** The waves nearest to some days, as readers see them, in order of time: all of them where there are no more than that. */
		near: (days: DaySpan, most: number): Promise<Wave[]> =>
			cached(`waves near ${days.first} ${days.last}`, async () => {
				if ((await waves.counts()).waves <= most) return waves.all();
				const nearest = await db
					.selectFrom('wave')
					.select('id')
					.orderBy((e) => e.fn('abs', [e('middle', '-', days.first + days.last)]))
					.orderBy('id')
					.limit(most)
					.execute();
				const ids = nearest.map(({ id }) => id);
				return read(assembleWaves(await selectWaves(db).where('wave.id', 'in', ids).execute()));
			}),
		/** Every current wave, but for what is withheld, in order of time, a few at a time. */
		async *each(): AsyncGenerator<Wave> {
			const ids = await db
				.selectFrom('wave')
				.select('id')
				.orderBy('first_day')
				.orderBy('last_day')
				.orderBy('id')
				.execute();
			for (let i = 0; i < ids.length; i += TOGETHER) {
				const some = ids.slice(i, i + TOGETHER).map(({ id }) => id);
				const rows = await selectWaves(db).where('wave.id', 'in', some).execute();
				for (const wave of assembleWaves(rows)) yield withoutWithheld(wave);
				// others are answered in between
				await setImmediate();
			}
		},
		/**
		 * The last revisions of a wave, also of one no longer shown, each with the sum of the bytes that readers get.
		 *
		 * @param most how many; all if absent
		 */
		revisions: async (id: string, most = Infinity): Promise<Revision[]> => [
			...(await cached(`revisions ${id} ${most}`, async () => {
				const revisions = (await revisionsOf(db, 'wave', id)).slice(-most);
				return Promise.all(
					revisions.map(async (revision) => {
						const shown = await shownInstead(id, revision.n);
						return shown === null ? revision : { ...revision, sha256: sha256(shown) };
					})
				);
			}))
		],
		/** The questions that a current wave asks, by id; none where it is not shown. */
		questions: async (id: string): Promise<string[]> => {
			const rows = await db
				.selectFrom('asked')
				.select('question_id')
				.where('wave_id', '=', id)
				.execute();
			return rows.map((row) => row.question_id);
		},
		/** A page of what became of a wave, the latest first; `null` where there never was one. */
		history: (id: string, part: { page: number; size: number }) =>
			cached(`history ${id} ${part.page}`, () => historyOf(db, waveNoun, id, part)),
		/** The CSV of one revision as it was published, but for what is withheld. */
		revisionCsv: async (id: string, n: number): Promise<string | null> =>
			(await shownInstead(id, n)) ?? revisionCsv(db, 'wave', id, n),
		/** The CSV of a current wave, but for what is withheld. */
		csv: async (id: string): Promise<string | null> => {
			const row = await db
				.selectFrom('wave')
				.select('revision')
				.where('id', '=', id)
				.executeTakeFirst();
			return row ? waves.revisionCsv(id, row.revision) : null;
		},
		/** What publishing would do; nothing is stored. */
		compare: async (values: Wave[]): Promise<WaveComparison[]> =>
			(await compare(db, waveNoun, values)).map(toWaveComparison),
		/** Publishes all of them or none. Identical ones get no new revision. */
		publish: (values: Wave[], by: By): Promise<WaveComparison[]> =>
			transaction((within) => within.waves.publish(values, by)),
		/** Makes an earlier revision current again; refuses with a Refusal. */
		restore: (wish: Undoing & { n: number }): Promise<number> =>
			transaction((within) => within.waves.restore(wish)),
		/** Takes a wave off the site, its history stays; refuses with a Refusal. */
		withdraw: (wish: Undoing): Promise<number> =>
			transaction((within) => within.waves.withdraw(wish))
	};
	return waves;
}
