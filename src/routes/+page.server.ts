import { eventSpan } from '$lib/survey/timelineEvent.ts';
import { overlaps } from '$lib/survey/partialDate.ts';
import { formatPercent } from '$lib/words/formatPercent.ts';
import { fieldDates } from '$lib/words/fieldDates.ts';
import { pollsterName } from '$lib/words/pollsterName.ts';
import { byQuestion } from './byQuestion.ts';
import { type Featured, featured } from './featured.ts';
import { latestNumber } from './latestNumber.ts';
import { daysOf } from './period.ts';
import { choicesOf, passes, readQuestionFilter } from './questionFilter.ts';
import { withoutNotes } from './withoutNotes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { store, site }, url }) => {
	const [questions, facts, all, allEvents] = await Promise.all([
		store.questions.list(),
		store.waves.list(),
		store.waves.all(),
		store.events.list()
	]);
	const waves = byQuestion(all);
	const choices = choicesOf(questions);
	const filter = readQuestionFilter(url, choices);
	const span = daysOf(site.openingPeriod);
	const events = allEvents.filter((event) => overlaps(eventSpan(event), span)).map(withoutNotes);

	const listed = questions
		.filter((question) => passes(question, filter))
		.map(({ id, question, topic, waveCount, countries }) => {
			const latest = latestNumber(waves.get(id) ?? []);
			return {
				id,
				question,
				topic,
				waveCount,
				countries,
				latest: latest && {
					percent: formatPercent(latest.estimate),
					response: latest.estimate.response,
					who: pollsterName(latest.wave),
					when: fieldDates(latest.wave),
					country: latest.wave.country
				}
			};
		});

	return {
		introduction: site.introduction,
		featured: site.featured
			.map((choice) => featured(choice, waves.get(choice.question) ?? [], { span, events, facts }))
			.filter((each): each is Featured => each !== null),
		span,
		events,
		choices,
		filter,
		total: questions.length,
		count: listed.length,
		shelves: [...new Set(listed.map((question) => question.topic))]
			.sort((a, b) => Number(a === null) - Number(b === null) || (a ?? '').localeCompare(b ?? ''))
			.map((topic) => ({ topic, questions: listed.filter((each) => each.topic === topic) }))
	};
};
