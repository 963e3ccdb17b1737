import { eventSpan } from '$lib/survey/timelineEvent.ts';
import { overlaps } from '$lib/survey/partialDate.ts';
import { formatPercent } from '$lib/words/formatPercent.ts';
import { fieldDates } from '$lib/words/fieldDates.ts';
import { pollsterName } from '$lib/words/pollsterName.ts';
import { type Featured, featured } from './featured.ts';
import { latestNumbers } from './latestNumbers.ts';
import { daysOf } from './period.ts';
import { pageNumber } from './query.ts';
import { choicesOf, passes, readQuestionFilter } from './questionFilter.ts';
import { withoutNotes } from './withoutNotes.ts';
import type { PageServerLoad } from './$types';

/** Questions on a page, those asked most often first. */
const size = 300;

export const load: PageServerLoad = async ({ locals: { store, site }, url }) => {
	const [questions, allEvents] = await Promise.all([store.questions.list(), store.events.list()]);
	const choices = choicesOf(questions);
	const filter = readQuestionFilter(url, choices);
	const span = daysOf(site.openingPeriod);
	const events = allEvents.filter((event) => overlaps(eventSpan(event), span)).map(withoutNotes);

	const found = questions.filter((question) => passes(question, filter));
	const pages = Math.max(1, Math.ceil(found.length / size));
	const page = Math.min(pageNumber(url), pages);
	const first = (page - 1) * size;
	const some = found.slice(first, first + size);
	const numbers = await latestNumbers(
		store,
		some.map(({ id }) => id)
	);
	const listed = some.map(({ id, question, topic, waveCount, countries }) => {
		const latest = numbers.get(id) ?? null;
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
	const chosen = await Promise.all(
		site.featured.map(async (choice) => {
			const own = await store.questions.get(choice.question);
			return featured(choice, own, { span, events, facts: await store.waves.known(own) });
		})
	);

	return {
		introduction: site.introduction,
		featured: chosen.filter((each): each is Featured => each !== null),
		span,
		events,
		choices,
		filter,
		total: questions.length,
		count: found.length,
		/** Which of those that fit are listed. */
		first,
		last: first + listed.length,
		newer: page > 1 ? page - 1 : null,
		older: page < pages ? page + 1 : null,
		shelves: [...new Set(listed.map((question) => question.topic))]
			.sort((a, b) => Number(a === null) - Number(b === null) || (a ?? '').localeCompare(b ?? ''))
			.map((topic) => ({ topic, questions: listed.filter((each) => each.topic === topic) }))
	};
};
