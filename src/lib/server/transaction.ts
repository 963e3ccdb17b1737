import type { Kysely } from 'kysely';
import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import type { Wave } from '$lib/survey/wave.ts';
import type { Schema } from './db/schema.ts';
import { eventNoun } from './publishing/eventNoun.ts';
import { toEventComparison } from './events.ts';
import type { Noun } from './publishing/noun.ts';
import { type By, publish, retire } from './publishing/publish.ts';
import { lastRevisions } from './publishing/revisions.ts';
import { setSetting } from './setting.ts';
import { type Undoing, restore, withdraw } from './publishing/undo.ts';
import { waveNoun } from './publishing/waveNoun.ts';
import { toWaveComparison } from './waves.ts';

function steps<T extends { id: string }>(trx: Kysely<Schema>, noun: Noun<T>) {
	return {
		/** The last revision of everything that was ever published, by id. */
		last: () => lastRevisions(trx, noun.kind),
		publish: (values: T[], by: By) => publish(trx, noun, values, by),
		retire: (ids: string[], by: By) => retire(trx, noun, ids, by),
		restore: (wish: Undoing & { n: number }) => restore(trx, noun, wish),
		withdraw: (wish: Undoing) => withdraw(trx, noun, wish)
	};
}

/** What can be done together within one transaction: all of it happens, or nothing. */
export function createTransaction(trx: Kysely<Schema>) {
	const [waves, events] = [steps(trx, waveNoun), steps(trx, eventNoun)];
	return {
		waves: {
			...waves,
			publish: async (values: Wave[], by: By) =>
				(await waves.publish(values, by)).map(toWaveComparison)
		},
		events: {
			...events,
			publish: async (values: TimelineEvent[], by: By) =>
				(await events.publish(values, by)).map(toEventComparison)
		},
		/** Notes down which state of the shipped folder this transaction brings in. */
		rememberShipped: (fingerprint: string) => setSetting(trx, 'shipped', fingerprint)
	};
}

export type Transaction = ReturnType<typeof createTransaction>;
