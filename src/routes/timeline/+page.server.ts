import { eventCategories } from '$lib/survey/timelineEvent.ts';
import { eventsInView, readTimelineView } from './timelineView.ts';
import { withoutNotes } from '../withoutNotes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const all = await locals.store.events.list();
	const view = readTimelineView(url);
	return {
		view,
		query: url.search,
		total: all.length,
		events: eventsInView(all, view).map(withoutNotes),
		counts: eventCategories
			.map((category) => ({
				category,
				count: all.filter((event) => event.category === category).length
			}))
			.filter(({ count }) => count > 0)
	};
};
