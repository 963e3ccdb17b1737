import { overlaps } from '$lib/survey/partialDate.ts';
import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import { eventSpan } from '$lib/survey/timelineEvent.ts';
import { byQuestion } from '../../byQuestion.ts';
import { unknown, withdrawn } from '../../unknown.ts';
import { withoutNotes } from '../../withoutNotes.ts';
import { methodCard } from './methodCard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { store, site }, params }) => {
	const found = await store.waves.get(params.wave);
	const revisions = await store.waves.revisions(params.wave);
	if (!found) return revisions.length ? withdrawn(params.wave) : unknown('wave', params.wave);
	const { wave, revision } = found;
	const field = fieldSpan(wave);
	const events = await store.events.list();
	return {
		questions: [...byQuestion([wave])].map(([id, [own]]) => ({ id, wave: own! })),
		card: methodCard(wave, site.countries),
		revision,
		revisions: revisions.reverse(),
		during: events.filter((event) => overlaps(eventSpan(event), field)).map(withoutNotes)
	};
};
