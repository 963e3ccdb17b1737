import type { Kysely } from 'kysely';
import type { Estimate } from '$lib/survey/estimate.ts';
import type { Wave, WaveFacts } from '$lib/survey/wave.ts';
import type { Cache } from './cache.ts';
import type { WaveComparison } from './comparison.ts';
import type { Schema } from './db/schema.ts';
import { type By, type Compared, compare } from './publish.ts';
import { publicCsv } from './publicCsv.ts';
import type { Read } from './reading.ts';
import { type Revision, revisionCsv, revisionsOf } from './revisions.ts';
import { sha256 } from './sha256.ts';
import type { Transaction } from './transaction.ts';
import { waveNoun } from './waveNoun.ts';

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
		.leftJoin('estimate', 'estimate.wave_id', 'wave.id')
		.select(['wave.id', 'wave.facts as wave', 'estimate.facts as estimate'])
		.orderBy('wave.first_day')
		.orderBy('wave.last_day')
		.orderBy('wave.id')
		.orderBy('estimate.position');
}

/** Rows of wave and estimate, in the order wanted, put together into waves. */
export function assembleWaves(
	rows: { id: string; wave: string; estimate: string | null }[]
): Wave[] {
	const waves = new Map<string, Wave>();
	for (const row of rows) {
		const wave = waves.get(row.id) ?? {
			...(JSON.parse(row.wave) as WaveFacts),
			estimates: []
		};
		if (row.estimate !== null) wave.estimates.push(JSON.parse(row.estimate) as Estimate);
		waves.set(row.id, wave);
	}
	return [...waves.values()];
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
					.leftJoin('estimate', 'estimate.wave_id', 'wave.id')
					.select((e) => [
						'wave.facts',
						'wave.revision',
						e.fn.count('estimate.position').as('estimates'),
						e.fn.count('estimate.question_id').distinct().as('questions')
					])
					.groupBy(['wave.id', 'wave.facts', 'wave.revision', 'wave.first_day', 'wave.last_day'])
					.orderBy('wave.first_day')
					.orderBy('wave.last_day')
					.orderBy('wave.id')
					.execute();
				return rows.map((row) => ({
					...(JSON.parse(row.facts) as WaveFacts),
					estimateCount: Number(row.estimates),
					questionCount: Number(row.questions),
					revision: row.revision
				}));
			}),
		/** One current wave as readers see it, with the revision it is. */
		get: (id: string): Promise<{ wave: Wave; revision: Revision } | null> =>
			cached(`wave ${id}`, async () => {
				const rows = await selectWaves(db).where('wave.id', '=', id).execute();
				const [wave] = await read(assembleWaves(rows));
				const revision = (await waves.revisions(id)).at(-1);
				return wave && revision ? { wave, revision } : null;
			}),
		/** Every current wave as readers see it, in order of time. */
		all: (): Promise<Wave[]> =>
			cached('all waves', async () => read(assembleWaves(await selectWaves(db).execute()))),
		/** The revisions of a wave, also of one no longer shown, each with the sum of the bytes that readers get. */
		revisions: async (id: string): Promise<Revision[]> => [
			...(await cached(`revisions ${id}`, async () => {
				const revisions = await revisionsOf(db, 'wave', id);
				return Promise.all(
					revisions.map(async (revision) => {
						const shown = await shownInstead(id, revision.n);
						return shown === null ? revision : { ...revision, sha256: sha256(shown) };
					})
				);
			}))
		],
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
			transaction((within) => within.waves.publish(values, by))
	};
	return waves;
}
