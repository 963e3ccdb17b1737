import { questionsOf } from './questionsOf.ts';
import { requireEditor } from '../requireEditor.ts';
import { eventDates } from '$lib/words/eventLabel.ts';
import { fieldDates } from '$lib/words/fieldDates.ts';
import { pollsterName } from '$lib/words/pollsterName.ts';
import type { PageServerLoad } from './$types';

const whole = (text: string | null) => (/^\d{1,6}$/.test(text ?? '') ? Number(text) : 0);

export const load: PageServerLoad = async ({ locals, url }) => {
	requireEditor(locals, url);
	const { store } = locals;
	const named = (name: string) => url.searchParams.getAll(name).slice(0, 100);
	const waves = await Promise.all(named('wave').map((id) => store.waves.get(id)));
	const events = await Promise.all(named('event').map((id) => store.events.get(id)));
	const found = waves.filter((each) => each !== null);
	return {
		waves: found.map(({ wave, revision }) => ({
			id: wave.id,
			label: `${pollsterName(wave)}, ${fieldDates(wave)}`,
			revision: revision.n
		})),
		questions: questionsOf(found.map(({ wave }) => wave)),
		events: events
			.filter((each) => each !== null)
			.map(({ event, revision }) => ({
				id: event.id,
				label: `${eventDates(event)}: ${event.title}`,
				revision: revision.n
			})),
		more: whole(url.searchParams.get('more')),
		identical: whole(url.searchParams.get('identical'))
	};
};
