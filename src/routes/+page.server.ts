import { eventSpan } from '$lib/survey/timelineEvent.ts';
import { overlaps } from '$lib/survey/partialDate.ts';
import { formatPercent } from '$lib/words/formatPercent.ts';
import { fieldDates } from '$lib/words/fieldDates.ts';
import { pollsterName } from '$lib/words/pollsterName.ts';
import { type Featured, featured } from './featured.ts';
import { latestNumber } from './latestNumber.ts';
import { daysOf } from './period.ts';
import { choicesOf, passes, readQuestionFilter } from './questionFilter.ts';
import { withoutNotes } from './withoutNotes.ts';
import type { PageServerLoad } from './$types';

/** Questions listed at a time, those asked most often first. */
const most = 300;

export const load: PageServerLoad = async ({ locals: { store, site }, url }) => {
	const [questions, allEvents] = await Promise.all([store.questions.list(), store.events.list()]);
	const choices = choicesOf(questions);
	const filter = readQuestionFilter(url, choices);
	const span = daysOf(site.openingPeriod);
	const events = allEvents.filter((event) => overlaps(eventSpan(event), span)).map(withoutNotes);

	const found = questions.filter((question) => passes(question, filter));
	const some = found.slice(0, most);
	const waves = await store.questions.latest(some.map(({ id }) => id));
	const listed = some.map(({ id, question, topic, waveCount, countries }) => {
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
		/** Questions that fit and are not listed, for there are too many. */
		more: found.length - listed.length,
		shelves: [...new Set(listed.map((question) => question.topic))]
			.sort((a, b) => Number(a === null) - Number(b === null) || (a ?? '').localeCompare(b ?? ''))
			.map((topic) => ({ topic, questions: listed.filter((each) => each.topic === topic) }))
	};
};
