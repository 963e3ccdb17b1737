import { eventFormat } from '$lib/csv/format/eventFormat.ts';
import { readEvents } from '$lib/csv/readEvents.ts';
import { eventBytes } from '$lib/csv/write/writeEvents.ts';
import { type TimelineEvent, eventSpan } from '$lib/survey/timelineEvent.ts';
import { changedCells } from './changedCells.ts';
import type { Noun } from './noun.ts';

/** How events are published. */
export const eventNoun: Noun<TimelineEvent> = {
	kind: 'event',
	write: eventBytes,
	read: (csv) => readEvents(csv).value[0]!,
	changes: (before, after) => changedCells(eventFormat.columns, {}, before, after),
	async index(db, event, revision) {
		const { first, last } = eventSpan(event);
		await db
			.insertInto('event')
			.values({
				id: event.id,
				revision,
				first_day: first,
				last_day: last,
				category: event.category,
				facts: JSON.stringify(event)
			})
			.execute();
	},
	async unindex(db, id) {
		await db.deleteFrom('event').where('id', '=', id).execute();
	}
};
