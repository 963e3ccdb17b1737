import { join } from 'node:path';
import type { Store } from '$lib/server/store.ts';
import type { FeaturedQuestion } from '$lib/survey/site.ts';
import { featuresUnknown } from '$lib/words/interface/server.ts';

/** Names the questions that `site.json` of a folder features and no wave asks. */
export async function nameUnknownFeatured(
	store: Store,
	folder: string,
	featured: FeaturedQuestion[]
) {
	const asked = new Set((await store.questions.list()).map(({ id }) => id));
	for (const { question } of featured)
		if (!asked.has(question)) console.error(featuresUnknown(join(folder, 'site.json'), question));
}
