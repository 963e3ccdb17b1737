import type { Kysely } from 'kysely';
import { writeEvents } from '$lib/csv/write/writeEvents.ts';
import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import type { Cache } from './cache.ts';
import type { EventComparison } from './publishing/comparison.ts';
import type { Schema } from './db/schema.ts';
import { eventNoun } from './publishing/eventNoun.ts';
import { historyOf } from './publishing/history.ts';
import { type By, type Compared, compare } from './publishing/publish.ts';
import { type Revision, revisionCsv, revisionsOf } from './publishing/revisions.ts';
import type { Transaction } from './transaction.ts';
import type { Undoing } from './publishing/undo.ts';

/** Says a comparison in the words of events. */
export function toEventComparison({ value, ...rest }: Compared<TimelineEvent>): EventComparison {
	return { ...rest, event: value };
}

/** The events of the store. */
export function createEvents(
	db: Kysely<Schema>,
	cached: Cache,
	transaction: <T>(work: (within: Transaction) => Promise<T>) => Promise<T>
) {
	const events = {
		/** Every current event, in order of time. */
		list: (): Promise<TimelineEvent[]> =>
			cached('events', async () => {
				const rows = await db
					.selectFrom('event')
					.select('facts')
					.orderBy('first_day')
					.orderBy('last_day')
					.orderBy('id')
					.execute();
				return rows.map((row) => JSON.parse(row.facts) as TimelineEvent);
			}),
		/** One current event, with the revision it is. */
		get: async (id: string): Promise<{ event: TimelineEvent; revision: Revision } | null> => {
			const event = (await events.list()).find((candidate) => candidate.id === id);
			const revision = event && (await events.revisions(id)).at(-1);
			return event && revision ? { event, revision } : null;
		},
		/** The revisions of an event, also of one no longer shown. */
		revisions: (id: string): Promise<Revision[]> => revisionsOf(db, 'event', id),
		/** A page of what became of an event, the latest first; `null` where there never was one. */
		history: (id: string, part: { page: number; size: number }) =>
			historyOf(db, eventNoun, id, part),
		/** The CSV of one revision as it was published. */
		revisionCsv: (id: string, n: number): Promise<string | null> => revisionCsv(db, 'event', id, n),
		/** Every current event as one CSV, in order of time. */
		csv: async (): Promise<string> => writeEvents(await events.list()),
		/** What publishing would do; nothing is stored. */
		compare: async (values: TimelineEvent[]): Promise<EventComparison[]> =>
			(await compare(db, eventNoun, values)).map(toEventComparison),
		/** Publishes all of them or none. Identical ones get no new revision. */
		publish: (values: TimelineEvent[], by: By): Promise<EventComparison[]> =>
			transaction((within) => within.events.publish(values, by)),
		/** Makes an earlier revision current again; refuses with a Refusal. */
		restore: (wish: Undoing & { n: number }): Promise<number> =>
			transaction((within) => within.events.restore(wish)),
		/** Takes an event off the site, its history stays; refuses with a Refusal. */
		withdraw: (wish: Undoing): Promise<number> =>
			transaction((within) => within.events.withdraw(wish))
	};
	return events;
}
