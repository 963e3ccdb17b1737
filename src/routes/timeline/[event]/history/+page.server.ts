import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import { eventDates } from '$lib/words/eventLabel.ts';
import { historyPart, historyView } from '../../../history/historyView.ts';
import { undoActions } from '../../../history/undoActions.ts';
import { unknown } from '../../../unknown.ts';
import type { Actions, PageServerLoad } from './$types';

const name = (event: TimelineEvent) => `${event.title}, ${eventDates(event)}`;

export const load: PageServerLoad = async ({ locals: { store, editor }, params, url }) => {
	const history = await store.events.history(params.event, historyPart(url));
	if (!history) unknown('event', params.event);
	return historyView(history, { kind: 'event', id: params.event, name, url, editor });
};

export const actions: Actions = undoActions(
	(store) => store.events,
	({ event }) => event!
);
