import { pageNumber } from '../query.ts';
import { listWaves, readWavesView, wavesChoices } from './wavesView.ts';
import type { PageServerLoad } from './$types';

/** Waves on a page. */
const size = 500;

export const load: PageServerLoad = async ({ locals, url }) => {
	const waves = await locals.store.waves.list();
	const choices = wavesChoices(waves);
	const view = readWavesView(url, choices);
	const found = listWaves(waves, view);
	const pages = Math.max(1, Math.ceil(found.length / size));
	const page = Math.min(pageNumber(url), pages);
	const first = (page - 1) * size;
	return {
		choices,
		view,
		total: waves.length,
		count: found.length,
		waves: found.slice(first, first + size),
		first,
		newer: page > 1 ? page - 1 : null,
		older: page < pages ? page + 1 : null
	};
};
