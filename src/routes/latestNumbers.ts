import type { Store } from '$lib/server/store.ts';
import type { Observation } from '$lib/survey/comparability.ts';
import { latestNumber } from './latestNumber.ts';

/** Questions whose waves are read at a time, others being answered in between. */
const together = 25;

/** The latest published number of each question, by its id; `null` where nothing is published of everybody. */
export async function latestNumbers(
	{ questions }: Pick<Store, 'questions'>,
	ids: readonly string[]
): Promise<Map<string, Observation | null>> {
	const found = new Map<string, Observation | null>();
	for (let from = 0; from < ids.length; from += together) {
		const waves = await questions.latest(ids.slice(from, from + together));
		for (const [id, own] of waves) found.set(id, latestNumber(own));
	}
	return found;
}
