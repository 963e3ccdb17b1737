import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import { overlaps } from '$lib/survey/partialDate.ts';
import { eventSpan } from '$lib/survey/timelineEvent.ts';
import { comparabilityPhrase } from '$lib/words/comparabilityPhrase.ts';
import { seriesName } from '$lib/words/seriesName.ts';
import { byQuestion } from '../../byQuestion.ts';
import { observationFacts } from './observationFacts.ts';
import { unknown } from '../../unknown.ts';
import { aroundEvent } from '../aroundEvent.ts';
import type { PageServerLoad } from './$types';

const reserves = { join: '', note: 'Compare with care', break: 'Not comparable' };

export const load: PageServerLoad = async ({ locals: { store }, params }) => {
	const found = await store.events.get(params.event);
	if (!found) unknown('event', params.event);
	const { event } = found;
	const [waves, events] = await Promise.all([store.waves.all(), store.events.list()]);
	const at = events.findIndex((each) => each.id === event.id);
	const name = (i: number) => events[i] && { id: events[i].id, title: events[i].title };
	return {
		event,
		previous: name(at - 1) ?? null,
		next: name(at + 1) ?? null,
		during: waves
			.filter((wave) => overlaps(fieldSpan(wave), eventSpan(event)))
			.map(({ estimates, ...facts }) => ({
				...facts,
				questions: new Set(estimates.map((e) => e.questionId)).size
			})),
		around: [...byQuestion(waves)]
			.flatMap(([id, own]) => aroundEvent(event, own).map((each) => ({ id, ...each })))
			.sort((a, b) => a.apart - b.apart)
			.map(({ id, series, before, after, link }) => ({
				id,
				question: after.estimate.question,
				key: series.key,
				programme: seriesName(series),
				variant: series.variant,
				country: series.country,
				before: observationFacts(before),
				after: observationFacts(after),
				reserve:
					reserves[link.outcome] && `${reserves[link.outcome]}: ${comparabilityPhrase(link)}.`
			}))
	};
};
