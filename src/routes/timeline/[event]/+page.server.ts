import { eventSpan } from '$lib/survey/timelineEvent.ts';
import { noEvent } from '../../unknown.ts';
import { questionSeries } from '../questionSeries.ts';
import { aroundText } from './aroundText.ts';
import { inFieldText } from './inFieldText.ts';
import type { PageServerLoad } from './$types';

const DAY = 86_400_000;

/** In a store of more waves than this, only so many around the event are looked at. */
const most = 500;

export const load: PageServerLoad = async ({ locals: { store, site }, params }) => {
	const found = await store.events.get(params.event);
	if (!found) return noEvent(store, params.event);
	const { event } = found;
	const { waves: total } = await store.waves.counts();
	const [waves, events] = await Promise.all([
		store.waves.near(eventSpan(event), most),
		store.events.list()
	]);
	const at = events.findIndex((each) => each.id === event.id);
	const name = (i: number) => events[i] && { id: events[i].id, title: events[i].title };
	const { countries } = site;
	const series = total > most ? `series/${event.id}` : 'series';
	const questions = () => store.cached(series, async () => questionSeries(waves));
	const today = Math.floor(Date.now() / DAY);
	return {
		event,
		previous: name(at - 1) ?? null,
		next: name(at + 1) ?? null,
		/** How many waves were looked at and how many there are, where not all were. */
		looked: waves.length < total ? { waves: waves.length, total } : null,
		...(await store.cached(`around ${event.id}/${today}`, async () => ({
			field: inFieldText(event, waves, countries),
			around: aroundText({
				event,
				events,
				waves,
				questions: await questions(),
				countries,
				today
			})
		})))
	};
};
