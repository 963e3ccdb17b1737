import { writeEvents } from '$lib/csv/write/writeEvents.ts';
import { csvOptions, csvResponse } from '$lib/server/http/csvResponse.ts';
import { eventsInView, readTimelineView } from '../timeline/timelineView.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
	const events = eventsInView(await locals.store.events.list(), readTimelineView(url));
	return csvResponse(writeEvents(events), { filename: 'events.csv' });
};

export const OPTIONS: RequestHandler = csvOptions;
