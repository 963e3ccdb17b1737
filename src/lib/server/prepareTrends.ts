import { setImmediate } from 'node:timers/promises';
import { answersOf, seriesOf } from '$lib/survey/series.ts';
import { trendPolls } from '$lib/stats/trend/trendPolls.ts';
import { trendSets } from '$lib/stats/trend/trendSets.ts';
import type { Store } from './store.ts';

/** More questions than this wait until somebody asks for them. */
const mostQuestions = 500;

/**
 * Works out the trends of questions before anybody waits for them, answering requests in between. Trends that are kept
 * already are not worked out again.
 *
 * @param questions their ids; all if absent
 */
export async function prepareTrends(
	store: Pick<Store, 'questions' | 'trends'> & { waves: Pick<Store['waves'], 'known'> },
	questions?: readonly string[]
): Promise<void> {
	const ids = questions ?? (await store.questions.list()).map(({ id }) => id);
	for (const id of ids.slice(0, mostQuestions)) {
		const waves = await store.questions.get(id);
		const facts = await store.waves.known(waves);
		for (const answer of answersOf(waves))
			for (const country of new Set(waves.map((wave) => wave.country))) {
				const series = seriesOf(
					waves.filter((wave) => wave.country === country),
					answer
				);
				for (const { observations } of trendSets(series)) {
					await store.trends.line(trendPolls(observations, facts).polls);
					await setImmediate();
				}
			}
	}
}
